import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { readingOf } from '#src/testing/reading.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { nearestPaths } from './next-up.ts';
import { pathLine, pathsOverview } from './path-line.ts';
import { UNREAD } from './reading.ts';

/** Three posts each of three topics; `go` shares one with `cqrs` and two with `testing`. */
const index = indexCorpus(
  corpusOf(
    [
      post('c3', { date: '2023-01-03', topics: 'cqrs go', minutes: 10 }),
      post('c2', { date: '2022-01-02', topics: 'cqrs', minutes: 10 }),
      post('c1', { date: '2021-01-01', topics: 'cqrs', minutes: 10 }),
      post('g2', { date: '2020-01-02', topics: 'go testing', minutes: 10 }),
      post('g1', { date: '2019-01-01', topics: 'go testing', minutes: 10 }),
      post('t1', { date: '2018-01-01', topics: 'testing', minutes: 10 }),
      post('w3', { date: '2017-01-03', topics: 'wood', minutes: 10 }),
      post('w2', { date: '2017-01-02', topics: 'wood', minutes: 10 }),
      post('w1', { date: '2017-01-01', topics: 'wood', minutes: 10 }),
    ],
    { topics: { testing: { family: 'craft' } } },
  ),
);
const topic = (slug: string) => index.topics.get(slug as TopicSlug) as Topic;
const day = '2026-11-20';

describe('how far one is on a path', () => {
  it('is untouched, started, then finished', () => {
    const standOf = (...read: string[]) =>
      pathLine(index, topic('cqrs'), readingOf(Object.fromEntries(read.map((id) => [id, day]))));
    expect(standOf()).toMatchObject({ stand: 'untouched', passed: 0, stages: 3, markedAt: 0 });
    expect(standOf('c3')).toMatchObject({
      stand: 'started',
      passed: 1,
      markedAt: 1,
      next: { id: 'c2' },
      left: { minutes: 20 },
    });
    expect(standOf('c3', 'c2', 'c1')).toMatchObject({
      stand: 'finished',
      passed: 3,
      next: undefined,
      left: { minutes: 0 },
    });
  });

  it('counts what was skipped as passed, and what is being read as begun', () => {
    const all = { c3: day, c2: day, c1: day };
    expect(pathLine(index, topic('cqrs'), readingOf(all, 'skipped')).stand).toBe('finished');
    expect(pathLine(index, topic('cqrs'), readingOf({ c3: day }, 'doing'))).toMatchObject({
      stand: 'started',
      passed: 0,
      next: { id: 'c3' },
    });
  });
});

describe('all paths', () => {
  it('are others by family before anything is read', () => {
    const { started, finished, others, leftOfAll } = pathsOverview(index, UNREAD);
    expect([started, finished]).toEqual([[], []]);
    expect(
      others.map(({ family, lines }) => [family.id, lines.map((line) => line.topic.slug)]),
    ).toEqual([
      ['data', ['cqrs', 'go', 'wood']],
      ['craft', ['testing']],
    ]);
    expect(leftOfAll.minutes).toBe(90);
  });

  it('are in progress once begun, the one marked last first, each post counted once', () => {
    const reading = readingOf({ t1: day, c2: day });
    const { started, leftOfStarted, leftOfAll } = pathsOverview(index, reading);
    expect(started.map((line) => line.topic.slug)).toEqual(['cqrs', 'testing']);
    expect(leftOfStarted.minutes).toBe(40);
    expect(leftOfAll.minutes).toBe(70);
  });
});

describe('what to read next', () => {
  it('is what shares posts with what was read', () => {
    const near = nearestPaths(index, readingOf({ c2: day }), { most: 3 });
    expect(near.map(({ topic: { slug }, why }) => [slug, why])).toEqual([
      ['go', 'shares posts with Cqrs, which you read'],
    ]);
  });

  it('is nothing at first', () => {
    expect(nearestPaths(index, UNREAD, { most: 3 })).toEqual([]);
  });

  it('leads on from a finished path along its threads', () => {
    const all = readingOf({ w3: day, w2: day, w1: day });
    expect(nearestPaths(index, all, { most: 3, from: topic('wood') })).toEqual([]);
    const near = nearestPaths(index, UNREAD, { most: 3, from: topic('go') });
    expect(near.map(({ topic: { slug } }) => slug)).toEqual(['testing', 'cqrs']);
  });
});
