import { describe, expect, it } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { edgeFacts, rankText } from './edge-facts.ts';

const slug = (text: string) => text as TopicSlug;
const small = indexCorpus(smallCorpus());
const facts = (a: string, b: string, years?: { from: number; to: number }) =>
  edgeFacts(small, slug(a), slug(b), years);

describe('edgeFacts', () => {
  it('names the shared posts, newest first, whichever end comes first', () => {
    const ids = ['2021-10-25-pipelines', '2019-03-04-zustaende', '2017-04-10-why-events'];
    for (const ends of [
      ['event-sourcing', 'architecture'],
      ['architecture', 'event-sourcing'],
    ] as const) {
      const found = facts(ends[0], ends[1]);
      expect(found?.posts.map(({ id }) => id)).toEqual(ids);
      expect(found?.order?.broader.slug).toBe('architecture');
      expect(found?.order?.narrower.slug).toBe('event-sourcing');
      expect(found?.ranks.map(({ topic }) => topic.slug)).toEqual(ends);
    }
  });

  it('ranks the edge at both of its ends', () => {
    expect(facts('event-sourcing', 'go')?.ranks.map(rankText)).toEqual([
      'the second strongest of the 2 threads of Event sourcing',
      'as strong as the other thread of Go',
    ]);
    expect(facts('event-sourcing', 'go')?.order).toBeUndefined();
    expect(facts('wood', 'joints')?.ranks.map(rankText)).toEqual([
      'the only thread of Wood',
      'the only thread of Joints',
    ]);
  });

  it('counts the posts of some years alone', () => {
    const found = facts('event-sourcing', 'architecture', { from: 2021, to: 2021 });
    expect(found?.posts.map(({ id }) => id)).toEqual(['2021-10-25-pipelines']);
    expect(found?.ranks.map(rankText)).toEqual([
      'as strong as the other thread of Event sourcing',
      'as strong as the other thread of Architecture',
    ]);
  });

  it('has nothing to say of two topics without a common post', () => {
    expect(facts('wood', 'go')).toBeUndefined();
    expect(facts('wood', 'wood')).toBeUndefined();
    expect(facts('wood', 'nowhere')).toBeUndefined();
    expect(facts('event-sourcing', 'go', { from: 2016, to: 2020 })).toBeUndefined();
  });
});

describe('rankText', () => {
  // A topic `m` with threads of these weights, and the rank of the first of them.
  const rank = (...weights: number[]) => {
    const posts = weights.flatMap((weight, at) =>
      Array.from({ length: weight }, (_, n) => post(`p${at}-${n}`, { topics: `m t${at}` })),
    );
    const found = edgeFacts(indexCorpus(corpusOf(posts)), slug('m'), slug('t0'));
    return found && rankText(found.ranks[0]);
  };

  it.each([
    [[3, 1, 1], 'the strongest of the 3 threads of M'],
    [[3, 3, 1], 'the joint strongest of the 3 threads of M, with 1 other'],
    [[2, 3, 2, 2], 'the joint second strongest of the 4 threads of M, with 2 others'],
    [[1, 1, 1], 'as strong as the other 2 threads of M'],
    [[1, ...Array(10).fill(2)], 'the 11th strongest of the 11 threads of M'],
    [[1, ...Array(21).fill(2)], 'the 22nd strongest of the 22 threads of M'],
  ])('of %j', (weights, text) => {
    expect(rank(...weights)).toBe(text);
  });
});
