import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { post, slug } from '../sample-posts.ts';
import { threadsOf } from './threads.ts';

/** The threads of `own` over posts given as their topics, newest first: `b 2, a 1`. */
function threads(...topics: string[]): string {
  const posts = topics.map((list, at) => post(`post-${at}`, { topics: list }));
  return threadsOf(slug('own'), posts)
    .map((thread) => `${thread.slug} ${thread.shared}`)
    .join(', ');
}

describe('threads', () => {
  it.each([
    ['stand by number of shared posts', ['own a b', 'own b'], 'b 2, a 1'],
    ['settle ties from the newest post on', ['own b', 'own a'], 'b 1, a 1'],
    ['settle ties in the post’s own order', ['own c a b'], 'c 1, a 1, b 1'],
    ['leave out the topic itself', ['own', 'own'], ''],
    ['are none without posts', [], ''],
    ['may be called like what every object has', ['own constructor'], 'constructor 1'],
  ])('%s', (_, topics, expected) => {
    expect(threads(...topics)).toBe(expected);
  });

  it('are those of a naive count', () => {
    const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'constructor'));
    fc.assert(
      fc.property(fc.array(topics, { maxLength: 12 }), (lists) => {
        const seen = [...new Set(lists.flat())];
        const count = (name: string) =>
          lists.filter((list) => list.some((other) => other === name)).length;
        const expected = seen
          .map((name, place) => ({ name, rank: place - count(name) * 1000 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ name }) => `${name} ${count(name)}`);
        expect(threads(...lists.map((list) => ['own', ...list].join(' ')))).toBe(
          expected.join(', '),
        );
      }),
    );
  });
});
