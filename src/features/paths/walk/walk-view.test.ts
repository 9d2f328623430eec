import { describe, expect, it } from 'vitest';
import type { PostId, TopicSlug } from '#src/domain/corpus/ids.ts';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { type Reading, UNREAD } from '#src/domain/paths/reading.ts';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { readingOf } from '#src/testing/reading.ts';
import type { WalkSearch } from './walk-search.ts';
import { walkView } from './walk-view.ts';

const index = indexCorpus(
  corpusOf(
    ['p5', 'p4', 'p3', 'p2', 'p1'].map((id, at) =>
      post(id, { topics: 'cqrs', date: `202${5 - at}-01-01` }),
    ),
  ),
);
const topic = index.topics.get('cqrs' as TopicSlug) as Topic;

function stand(search: WalkSearch = {}, reading: Reading = UNREAD) {
  const { steps, step, previous, next, all, passed } = walkView(index, topic, { search, reading });
  const idOf = (each: typeof step) => each?.post.id;
  return {
    steps: steps.map(idOf),
    at: [idOf(previous), idOf(step), idOf(next)],
    all,
    passed,
  };
}

const id = (text: string) => text as PostId;

describe('where one stands on a walk', () => {
  it('is the first stage, then the first that is unread', () => {
    expect(stand()).toEqual({
      steps: ['p5', 'p3', 'p1'],
      at: [undefined, 'p5', 'p3'],
      all: false,
      passed: 0,
    });
    expect(stand({}, readingOf({ p5: '2026-01-01' }))).toMatchObject({
      at: ['p5', 'p3', 'p1'],
      passed: 1,
    });
  });

  it('is the first stage again once everything is read', () => {
    const all = readingOf({ p5: '2026-01-01', p3: '2026-01-01', p1: '2026-01-01' });
    expect(stand({}, all)).toMatchObject({ at: [undefined, 'p5', 'p3'], passed: 3 });
  });

  it('is the post that the address names', () => {
    expect(stand({ post: id('p1') }).at).toEqual(['p3', 'p1', undefined]);
  });

  it('is among all posts where the named one is no stage', () => {
    expect(stand({ post: id('p4') })).toMatchObject({ all: true, at: ['p5', 'p4', 'p3'] });
    expect(stand({ post: id('p4'), order: 'oldest' }).at).toEqual(['p3', 'p4', 'p5']);
    expect(stand({ post: id('p1'), through: 'all' }).at).toEqual(['p2', 'p1', undefined]);
  });

  it('is where it would be without a post that the topic does not have', () => {
    expect(stand({ post: id('nowhere') })).toEqual(stand());
  });
});
