import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { alternativeChains } from './alternative-chains.ts';
import { strongestChain } from './strongest-chain.ts';

function chainsOf(posts: readonly string[], from = 'a', to = 'b') {
  const index = indexCorpus(corpusOf(posts.map((topics, at) => post(`p${at}`, { topics }))));
  const chain = strongestChain(index, from as TopicSlug, to as TopicSlug);
  return { index, chain, others: chain ? alternativeChains(index, chain, 3) : [] };
}

const topicsOf = (posts: readonly string[], from?: string, to?: string) =>
  chainsOf(posts, from, to).others.map(({ topics }) => topics.join(' '));

describe('alternativeChains', () => {
  it('finds the chains that lead over two other topics, strongest first', () => {
    const near = ['a m', 'm b'];
    const weak = ['a w', 'w x', 'x b'];
    const strong = ['a s', 's t', 't b', 'a s', 's t', 't b'];
    expect(topicsOf([...near, ...weak, ...strong])).toEqual(['a s t b', 'a w x b']);
  });

  it('leaves out what differs in one topic', () => {
    expect(topicsOf(['a m', 'm b', 'a n', 'n b'])).toEqual([]);
  });

  it('has no topic twice in a chain, be it met on a detour', () => {
    expect(topicsOf(['a b', 'a x', 'x y', 'x b'])).toEqual([]);
  });

  it('gives at most so many, with the posts of each pair', () => {
    const ways = 'cdefghijkl'
      .split('')
      .flatMap((way) => [`a ${way}`, `${way} ${way}2`, `${way}2 b`]);
    const { others } = chainsOf(ways);
    expect(others).toHaveLength(3);
    for (const { topics, posts } of others) {
      expect(posts).toHaveLength(topics.length - 1);
      for (const shared of posts) expect(shared).toHaveLength(1);
    }
  });

  it('has none from a topic to itself, or where there is one way only', () => {
    expect(topicsOf(['a b'], 'a', 'a')).toEqual([]);
    expect(topicsOf(['a b'])).toEqual([]);
  });

  it('keeps to its promise on any graph', () => {
    const posts = fc.array(
      fc.subarray('abcdefgh'.split(''), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      { minLength: 1, maxLength: 16 },
    );
    fc.assert(
      fc.property(posts, (given) => {
        const { index, chain, others } = chainsOf([...given, 'a', 'b']);
        const met = new Set(chain?.topics);
        for (const { topics } of others) {
          expect([topics[0], topics.at(-1)]).toEqual(['a', 'b']);
          expect(new Set(topics).size).toBe(topics.length);
          expect(topics.filter((topic) => !met.has(topic)).length).toBeGreaterThan(1);
          for (const [at, topic] of topics.slice(1).entries()) {
            const threads = index.topics.get(topic)?.threads.map(({ slug }) => slug);
            expect(threads).toContain(topics[at]);
          }
          for (const topic of topics) met.add(topic);
        }
      }),
    );
  });
});
