import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { readingOf } from '#src/testing/reading.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { UNREAD } from './reading.ts';
import { stageWhy } from './stages.ts';
import { walkAll, walkStages } from './walk.ts';

const index = indexCorpus(
  corpusOf([
    post('new', { date: '2024-01-01', topics: 'cqrs events go' }),
    post('later', { date: '2022-01-01', topics: 'cqrs' }),
    post('middle', { date: '2020-01-01', topics: 'cqrs events' }),
    post('old', { date: '2018-01-01', topics: 'cqrs sagas' }),
    post('aside', { date: '2017-01-01', topics: 'sagas' }),
  ]),
);
const cqrs = index.topics.get('cqrs' as TopicSlug) as Topic;

const told = (steps: ReturnType<typeof walkStages>) =>
  steps.map(({ post: { id }, stage, adds, meets }) => ({
    id,
    stage,
    adds: adds.map(({ slug }) => slug),
    meets: meets.map(({ slug }) => slug),
  }));

describe('walking a path', () => {
  it('goes through its stages and says what each post adds', () => {
    expect(told(walkStages(index, cqrs, UNREAD))).toEqual([
      { id: 'new', stage: 'current', adds: ['events', 'go'], meets: [] },
      { id: 'middle', stage: 'operating', adds: [], meets: ['events'] },
      { id: 'old', stage: 'foundational', adds: ['sagas'], meets: [] },
    ]);
  });

  it('counts topics of posts read elsewhere as met, and none for reading this path', () => {
    const { id, adds, meets } =
      told(walkStages(index, cqrs, readingOf({ aside: '2026-01-01' })))[2] ?? {};
    expect({ id, adds, meets }).toEqual({ id: 'old', adds: [], meets: ['sagas'] });
    expect(told(walkStages(index, cqrs, readingOf({ new: '2026-01-01' })))).toEqual(
      told(walkStages(index, cqrs, UNREAD)),
    );
  });

  it('goes through all posts newest first, or oldest first as history', () => {
    const ids = (order: 'newest' | 'oldest') =>
      walkAll(index, cqrs, order, UNREAD).map(({ post: { id }, stage }) => [id, stage]);
    const newest = [
      ['new', 'current'],
      ['later', undefined],
      ['middle', 'operating'],
      ['old', 'foundational'],
    ];
    expect(ids('newest')).toEqual(newest);
    expect(ids('oldest')).toEqual(newest.toReversed());
    expect(told(walkAll(index, cqrs, 'oldest', UNREAD))[0]?.adds).toEqual(['sagas']);
  });

  it('says why a stage stands where it stands', () => {
    expect(stageWhy('current', cqrs)).toBe('the newest of 4');
    expect(stageWhy('operating', cqrs)).toBe('the one in the middle of 4');
    expect(stageWhy('foundational', cqrs)).toBe('the oldest of 4');
    expect(stageWhy('current', { ...cqrs, posts: cqrs.posts.slice(0, 1) })).toBe('the only one');
  });
});
