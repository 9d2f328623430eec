import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '#src/testing/arbitrary-corpus.ts';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { type CorpusIndex, indexCorpus } from '../corpus/index-corpus.ts';
import { strongestChain } from './strongest-chain.ts';

const slug = (text: string) => text as TopicSlug;

/** Posts of two topics each, so that every word is an edge of one post: `ab ab bc`. */
function indexOf(edges: string): CorpusIndex {
  return indexCorpus(
    corpusOf(edges.split(' ').map((ends, at) => post(`p${at}`, { topics: [...ends].join(' ') }))),
  );
}

const topics = (index: CorpusIndex, from: string, to: string) =>
  strongestChain(index, slug(from), slug(to))?.topics.join('');

/** Every chain without a topic twice, tried one by one. */
function allChains(index: CorpusIndex, from: TopicSlug, to: TopicSlug) {
  const { edges } = index.corpus;
  const chains: { topics: TopicSlug[]; cost: number }[] = [];
  const walk = (chain: TopicSlug[], cost: number) => {
    const last = chain.at(-1);
    if (last === to) chains.push({ topics: chain, cost });
    else {
      for (const { a, b, posts } of edges) {
        const next = a === last ? b : b === last ? a : undefined;
        if (next && !chain.includes(next)) walk([...chain, next], cost + 720_720 / posts.length);
      }
    }
  };
  walk([from], 0);
  return chains.sort(
    (x, y) =>
      x.cost - y.cost ||
      x.topics.length - y.topics.length ||
      (x.topics.join(' ') < y.topics.join(' ') ? -1 : 1),
  );
}

describe('strongestChain', () => {
  it.each([
    ['takes the only chain', 'ab bc', 'abc'],
    ['takes the edge itself where nothing is stronger', 'ac ab bc', 'ac'],
    ['goes round a weak edge by way of two strong ones', 'ac ab ab ab bc bc bc', 'abc'],
    ['takes fewer topics where the cost is the same', 'ac ab ab bc bc', 'ac'],
    ['takes the first by slug where all else is the same', 'ad dc ab bc', 'abc'],
  ])('%s', (_, edges, chain) => {
    expect(topics(indexOf(edges), 'a', 'c')).toBe(chain);
  });

  it('names the posts that join each pair', () => {
    const index = indexCorpus(smallCorpus());
    expect(strongestChain(index, slug('event-sourcing'), slug('go'))).toEqual({
      topics: ['event-sourcing', 'go'],
      posts: [['2021-10-25-pipelines']],
    });
  });

  it('is one topic and no pair from a topic to itself', () => {
    expect(strongestChain(indexOf('ab'), slug('a'), slug('a'))).toEqual({
      topics: ['a'],
      posts: [],
    });
  });

  it('finds none between islands, nor from or to a topic that is not there', () => {
    const index = indexOf('ab cd');
    expect(topics(index, 'a', 'c')).toBeUndefined();
    expect(topics(index, 'a', 'nowhere')).toBeUndefined();
    expect(topics(index, 'nowhere', 'a')).toBeUndefined();
  });

  it('finds what trying all chains finds', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.nat(), fc.nat(), (index, n, m) => {
        const all = index.corpus.topics;
        const [from, to] = [all[n % all.length]?.slug, all[m % all.length]?.slug];
        if (!from || !to) return;
        const found = strongestChain(index, from, to);
        expect(found?.topics).toEqual(allChains(index, from, to)[0]?.topics);
        for (const [at, posts] of (found?.posts ?? []).entries()) {
          const pair = [found?.topics[at], found?.topics[at + 1]];
          const edge = index.corpus.edges.find(({ a, b }) => pair.includes(a) && pair.includes(b));
          expect(posts).toEqual(edge?.posts);
        }
      }),
    );
  });
});
