import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE, hostileCards, hostileCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const { markup, long, unbroken, rightToLeft } = HOSTILE;

describe('hostile text of an archive', () => {
  beforeEach(() => {
    server.use(...offers(hostileCorpus(), hostileCards()));
  });

  it.each([
    ['/', [markup, rightToLeft]],
    ['/topics', [markup, unbroken]],
    ['/topics/odd', [markup, long, unbroken, rightToLeft]],
    ['/topics/long', [unbroken]],
    ['/topics/%3Cimg%20src=x%20onerror=alert(1)%3E', ['<img src=x onerror=alert(1)>']],
    ['/paths', [markup]],
    ['/paths/odd', [markup, long, unbroken]],
    ['/paths/odd/to/long', [markup, unbroken, long]],
    ['/paths/long/to/right', [unbroken, rightToLeft]],
    ['/posts', [markup, long, unbroken, rightToLeft]],
    ['/posts/markup', [markup]],
    ['/posts/long', [long]],
    ['/posts/unbroken', [unbroken]],
    ['/posts/right-to-left', [rightToLeft]],
    [`/posts?text=${encodeURIComponent(markup)}`, [markup]],
  ])('is shown as the text that it is: %s', async (address, texts) => {
    await renderRoute(address);
    const main = screen.getByRole('main');
    for (const text of texts) expect(main).toHaveTextContent(text, { normalizeWhitespace: false });
    expect(document.querySelector('main img, main script, main [onerror]')).toBeNull();
    expect(window).not.toHaveProperty('wasRun');
    expect(document.title.length).toBeLessThan(200);
  });

  it.each([
    '/',
    '/topics',
    '/topics/odd',
    '/topics/right',
    '/paths/odd',
    '/paths/right',
    '/paths/right/to',
    '/paths/right/to/long',
    '/posts',
    '/posts/right-to-left',
  ])('cannot turn the direction of what stands beside it: %s', async (address) => {
    await renderRoute(address);
    const turning = screen.getAllByText((text) => text.includes(rightToLeft));
    expect(turning).not.toHaveLength(0);
    for (const element of turning) {
      // Isolated, alone in its block or in its piece of a drawing, or heard only.
      const alone =
        element.textContent === rightToLeft && element.matches('p, option, text, title');
      expect(alone || element.closest('bdi, .visually-hidden')).toBeTruthy();
    }
  });
});
