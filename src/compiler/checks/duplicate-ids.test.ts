import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkIds } from './duplicate-ids.ts';

it('reports an id once, with the number of its posts', () => {
  const report = vi.fn();
  const ids = ['a', 'b', 'a', '__proto__', 'a', 'constructor', '__proto__'];
  checkIds(archiveOf({ posts: ids.map((id) => ({ id })) }), report);
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'duplicate-id', place: { file: 'posts.json', post: 'a' }, id: 'a', times: 3 },
    {
      kind: 'duplicate-id',
      place: { file: 'posts.json', post: '__proto__' },
      id: '__proto__',
      times: 2,
    },
  ]);
});
