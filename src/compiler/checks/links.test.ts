import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkLinks } from './links.ts';

it('reports a link that is not http, https or mailto', () => {
  const report = vi.fn();
  const posts = [
    { id: 'good', url: 'https://example.org' },
    { id: 'none', url: undefined },
    { id: 'script', url: 'javascript:alert(1)' },
  ];
  checkLinks(archiveOf({ posts }), report);
  expect(report.mock.calls.flat()).toEqual([
    {
      kind: 'unsafe-link',
      place: { file: 'posts.json', post: 'script' },
      url: 'javascript:alert(1)',
      field: 'link',
    },
  ]);
});
