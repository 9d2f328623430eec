import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { type CorpusIndex, indexCorpus } from '../corpus/index-corpus.ts';
import { strongestChain } from './strongest-chain.ts';
import { edgeCost } from './weighted-graph.ts';

const slug = (text: string) => text as TopicSlug;

/** A corpus of posts by their topics: one post a line, the later line the newer post. */
function indexOf(...posts: readonly string[]): CorpusIndex {
  return indexCorpus(
    corpusOf(
      posts.map((topics, at) =>
        post(`p${at}`, { topics, date: `2020-01-${String(at + 1).padStart(2, '0')}` }),
      ),
    ),
  );
}

const between = (index: CorpusIndex, from: string, to: string) =>
  strongestChain(index, slug(from), slug(to));

describe('strongestChain', () => {
  it('joins two topics that share posts, newest post first', () => {
    expect(between(indexOf('a b', 'a', 'b a'), 'a', 'b')).toEqual({
      topics: ['a', 'b'],
      posts: [['p2', 'p0']],
    });
  });

  it('goes over the topics that share most posts', () => {
    const index = indexOf('a weak', 'weak b', 'a strong', 'a strong', 'strong b', 'strong b');
    expect(between(index, 'a', 'b')?.topics).toEqual(['a', 'strong', 'b']);
  });

  it('does not go round over strong edges where one weak edge leads there', () => {
    const index = indexOf('a b', ...Array(9).fill('a x'), ...Array(9).fill('x b'));
    expect(between(index, 'a', 'b')?.topics).toEqual(['a', 'b']);
  });

  it('takes the first by name of equally strong chains, there and back', () => {
    const index = indexOf('a y', 'y b', 'a x', 'x b');
    expect(between(index, 'a', 'b')?.topics).toEqual(['a', 'x', 'b']);
    expect(between(index, 'b', 'a')?.topics).toEqual(['b', 'x', 'a']);
  });

  it('is one topic from a topic to itself', () => {
    expect(between(indexOf('a b'), 'a', 'a')).toEqual({ topics: ['a'], posts: [] });
  });

  it('is undefined where nothing joins the two, or one is unknown', () => {
    const index = indexOf('a b', 'c d');
    expect(between(index, 'a', 'c')).toBeUndefined();
    expect(between(index, 'a', 'nowhere')).toBeUndefined();
    expect(between(index, 'nowhere', 'nowhere')).toBeUndefined();
  });

  it('is never worse than the best of all chains on small graphs', () => {
    const topics = ['a', 'b', 'c', 'd', 'e', 'f'];
    const posts = fc.array(fc.subarray(topics, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(posts, (given) => {
        const index = indexOf(...given.map((each) => each.join(' ')), 'a', 'f');
        const chain = between(index, 'a', 'f');
        const best = bestOfAll(index, slug('a'), slug('f'));
        expect(chain && costOf(index, chain.topics)).toBe(best);
        expect(between(index, 'f', 'a')?.topics.toReversed()).toEqual(chain?.topics);
        for (const [at, shared] of chain?.posts.entries() ?? []) {
          for (const id of shared) {
            expect(index.posts.get(id)?.topics).toContain(chain?.topics[at]);
            expect(index.posts.get(id)?.topics).toContain(chain?.topics[at + 1]);
          }
        }
      }),
    );
  });
});

function stepCost(index: CorpusIndex, a: TopicSlug, b: TopicSlug): number | undefined {
  const shared = index.topics.get(a)?.threads.find((thread) => thread.slug === b)?.shared;
  return shared === undefined ? undefined : edgeCost(shared);
}

function costOf(index: CorpusIndex, topics: readonly TopicSlug[]): number {
  return topics
    .slice(1)
    .reduce((sum, to, at) => sum + (stepCost(index, topics[at] as TopicSlug, to) ?? Number.NaN), 0);
}

/** The least cost of all chains that visit no topic twice, found by trying every one of them. */
function bestOfAll(index: CorpusIndex, from: TopicSlug, to: TopicSlug): number | undefined {
  const tries = (at: TopicSlug, cost: number, visited: readonly TopicSlug[]): number[] =>
    at === to
      ? [cost]
      : (index.topics.get(at)?.threads ?? [])
          .filter(({ slug: next }) => !visited.includes(next))
          .flatMap(({ slug: next, shared }) =>
            tries(next, cost + edgeCost(shared), [...visited, next]),
          );
  const costs = tries(from, 0, [from]);
  return costs.length === 0 ? undefined : Math.min(...costs);
}
