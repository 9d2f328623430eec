import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it.each([
    ['is read', '---\ntitle: CQRS\n---\nBody', { title: 'CQRS' }, 'Body', 3],
    ['may be missing', '# Body\n', {}, '# Body\n', 0],
    ['may be empty', '---\n---\nBody', {}, 'Body', 2],
    ['may be blank', '---\n\n  \n---\nBody', {}, 'Body', 4],
    ['may be a comment', '---\n# later\n---\nBody', {}, 'Body', 3],
    ['may be all there is', '---\ntitle: A\n---', { title: 'A' }, '', 2],
    ['may have spaces after its fences', '--- \ntitle: A\n---\t\nBody', { title: 'A' }, 'Body', 3],
    [
      'may have the line ends of Windows',
      '---\r\ntitle: A\r\n---\r\nBody',
      { title: 'A' },
      'Body',
      3,
    ],
    [
      'may stand after a byte order mark',
      '\uFEFF---\ntitle: A\n---\nBody',
      { title: 'A' },
      'Body',
      3,
    ],
    [
      'ends at a fence alone on its line',
      '---\nt: A ---\nu: B\n---\nBody',
      { t: 'A ---', u: 'B' },
      'Body',
      4,
    ],
    ['must begin at the first line', '\n---\ntitle: A\n---\n', {}, '\n---\ntitle: A\n---\n', 0],
    ['must have an end', '---\ntitle: A\nBody', {}, '---\ntitle: A\nBody', 0],
    ['needs three hyphens', '----\ntitle: A\n----\n', {}, '----\ntitle: A\n----\n', 0],
  ])('%s', (_, text, fields, body, bodyLine) => {
    expect(splitFrontMatter(text)).toEqual({ ok: true, fields, body, bodyLine });
  });

  it('has lists and texts, and no names that reach into objects', () => {
    const split = splitFrontMatter('---\nomit: [a, "b"]\n__proto__: {polluted: 1}\n---\n');
    expect(split).toMatchObject({ ok: true, fields: { omit: ['a', 'b'] } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['a list', '- a\n- b'],
    ['a word', 'title'],
    ['null', '~'],
  ])('is refused when it is %s', (_, yaml) => {
    expect(splitFrontMatter(`---\n${yaml}\n---\n`)).toEqual({
      ok: false,
      reason: 'the front matter is not a list of names and values',
    });
  });

  it.each([
    ['a broken list', 'omit: [a'],
    ['a name given twice', 'a: 1\na: 2'],
    ['tabs', 'a:\n\t- b'],
  ])('is refused with a reason on one line when it has %s', (_, yaml) => {
    expect(splitFrontMatter(`---\n${yaml}\n---\n`)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^the front matter is not YAML: [^\n]+$/),
    });
  });
});
