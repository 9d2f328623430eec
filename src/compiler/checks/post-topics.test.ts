import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkPostTopics } from './post-topics.ts';

it('reports posts without topics, and with tags that name none', () => {
  const report = vi.fn();
  const posts = [
    { id: 'good', tags: ['🚀', 'go'] },
    { id: 'none', tags: [] },
    { id: 'emoji', tags: ['🚀', ' '] },
  ];
  checkPostTopics(archiveOf({ posts }), report);
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'post-without-topics', place: { file: 'posts.json', post: 'none' } },
    { kind: 'post-without-topics', place: { file: 'posts.json', post: 'emoji' } },
  ]);
});
