import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkSpellings } from './spellings.ts';

it('reports one topic in two spellings, and tags that name none', () => {
  const report = vi.fn();
  const posts = [
    { id: 'a', tags: ['Go', 'event sourcing', 'constructor', 'C'] },
    { id: 'b', tags: ['go ', 'Event_Sourcing', 'event sourcing', 'Constructor', 'C++'] },
    { id: 'c', tags: ['Go', '🚀', 'kafka'] },
  ];
  checkSpellings(archiveOf({ posts }), report);
  const place = { file: 'posts.json' };
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unusable-topic', place: { ...place, post: 'c' }, tag: '🚀' },
    {
      kind: 'two-spellings',
      place,
      topic: 'constructor',
      spellings: ['Constructor', 'constructor'],
    },
    {
      kind: 'two-spellings',
      place,
      topic: 'event-sourcing',
      spellings: ['Event_Sourcing', 'event sourcing'],
    },
    { kind: 'two-spellings', place, topic: 'go', spellings: ['Go', 'go'] },
  ]);
});
