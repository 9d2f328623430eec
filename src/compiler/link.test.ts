import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { RawPost } from './archive.ts';
import { link } from './link.ts';

const raw = (id: string, facts: Partial<RawPost> = {}): RawPost => ({
  id,
  title: `About ${id}`,
  date: '2020-05-17',
  tags: [],
  ...facts,
});

describe('linked posts', () => {
  it('stand newest first, those of one date by descending id', () => {
    const { posts } = link([
      raw('b', { date: '2020-01-01' }),
      raw('c', { date: '2021-01-01' }),
      raw('a', { date: '2020-01-01' }),
      raw('B', { date: '2020-01-01' }),
    ]);
    expect(posts.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'B']);
  });

  it.each([
    ['has no date', { date: undefined }],
    ['has an impossible date', { date: '2020-02-30' }],
    ['has an id of two words', { id: 'two words' }],
  ])('are without one that %s', (_, facts) => {
    expect(link([raw('a', facts), raw('b')]).posts.map(({ id }) => id)).toEqual(['b']);
  });

  it('keep the first of two with the same id', () => {
    const { posts } = link([raw('a', { title: 'First' }), raw('a', { title: 'Second' })]);
    expect(posts.map(({ title }) => title)).toEqual(['First']);
  });

  it('lose an unsafe link and keep the rest', () => {
    const facts = { minutes: 7, summary: 'Short.', language: 'de' };
    expect(link([raw('a', { ...facts, url: 'javascript:alert(1)' })]).posts[0]).toEqual({
      id: 'a',
      title: 'About a',
      date: '2020-05-17',
      topics: [],
      ...facts,
    });
    const url = 'https://example.org/a';
    expect(link([raw('a', { url })]).posts[0]?.url).toBe(url);
  });

  it('have each topic once, in the order of their tags', () => {
    const tags = ['Go', 'event sourcing', 'go', '🚀', 'Event-Sourcing', 'API'];
    expect(link([raw('a', { tags })]).posts[0]?.topics).toEqual(['go', 'event-sourcing', 'api']);
  });
});

describe('linked topics and edges', () => {
  it('stand by their slugs, each with its posts newest first', () => {
    const { topics, edges } = link([
      raw('old', { date: '2019-01-01', tags: ['b', 'constructor', 'a'] }),
      raw('new', { date: '2021-01-01', tags: ['a', 'b'] }),
    ]);
    expect([...topics].map(([slug, posts]) => [slug, ...posts.map(({ id }) => id)])).toEqual([
      ['a', 'new', 'old'],
      ['b', 'new', 'old'],
      ['constructor', 'old'],
    ]);
    expect(edges).toEqual([
      { a: 'a', b: 'b', posts: ['new', 'old'] },
      { a: 'a', b: 'constructor', posts: ['old'] },
      { a: 'b', b: 'constructor', posts: ['old'] },
    ]);
  });

  it('of nothing are empty', () => {
    const { posts, topics, edges } = link([]);
    expect([posts.length, topics.size, edges.length]).toEqual([0, 0, 0]);
  });

  it('are those of a look at every pair of topics', () => {
    const tag = fc.constantFrom('a', 'B', 'b', 'c d', 'c-d', 'constructor', '🚀');
    const post = fc.record({
      id: fc.constantFrom('p', 'q', 'r', 's', 't'),
      date: fc.constantFrom('2020-01-01', '2021-01-01'),
      tags: fc.array(tag, { maxLength: 5 }),
    });
    const posts = fc.uniqueArray(post, { selector: ({ id }) => id });
    fc.assert(
      fc.property(posts, (list) => {
        const linked = link(list.map((facts) => raw(facts.id, facts)));
        const carrying = (...slugs: string[]) =>
          list
            .filter(({ tags }) =>
              slugs.every((slug) => tags.some((one) => topicSlug(one) === slug)),
            )
            .sort((x, y) => (x.date + x.id < y.date + y.id ? 1 : -1))
            .map(({ id }) => id);
        const slugs = ['a', 'b', 'c-d', 'constructor'];
        const pairs = slugs.flatMap((a, at) => slugs.slice(at + 1).map((b) => ({ a, b })));
        expect(linked.edges).toEqual(
          pairs
            .map(({ a, b }) => ({ a, b, posts: carrying(a, b) }))
            .filter((edge) => edge.posts.length > 0),
        );
        expect([...linked.topics].map(([slug, own]) => [slug, own.map(({ id }) => id)])).toEqual(
          slugs.map((slug) => [slug, carrying(slug)]).filter(([, own]) => own && own.length > 0),
        );
      }),
    );
  });
});
