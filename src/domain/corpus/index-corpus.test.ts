import { expect, it } from 'vitest';
import golden from './golden/corpus.v1.json' with { type: 'json' };
import { indexCorpus } from './index-corpus.ts';
import { parseCorpus } from './parse-corpus.ts';
import type { Corpus } from './schema.ts';

const corpus = read(golden);
const index = indexCorpus(corpus);
const [events, architecture] = ['event-sourcing', 'architecture'].map(topic);

it('finds every post, topic and family by its id', () => {
  expect([...index.posts.values()]).toEqual(corpus.posts);
  expect([...index.topics.values()]).toEqual(corpus.topics);
  expect([...index.families.values()]).toEqual(corpus.families);
  for (const post of corpus.posts) expect(index.posts.get(post.id)).toBe(post);
});

it('turns broader topics round into narrower ones', () => {
  expect(Object.fromEntries(index.narrower)).toEqual({ architecture: [events] });
});

it('knows the paths on which a post stands, and its stage there', () => {
  const paths = Object.fromEntries(index.paths);
  expect(paths['2017-04-10-why-events']).toEqual([
    { topic: events, stage: 'foundational' },
    { topic: architecture, stage: 'foundational' },
  ]);
  expect(paths['2021-10-25-event-sourcing-in-practice']).toHaveLength(3);
  expect(paths['2020-06-30-yearly-letter']).toBeUndefined();
});

it('groups topics by community, in the order of their numbers, named after the one with most posts', () => {
  const apart = indexCorpus({
    ...corpus,
    topics: corpus.topics.map((one) => ({ ...one, community: one.slug === 'go' ? 0 : 1 })),
  });
  expect([...apart.communities.keys()]).toEqual([0, 1]);
  expect(apart.communities.get(0)).toMatchObject({ id: 0, name: 'Go', topics: [{ slug: 'go' }] });
  expect(apart.communities.get(1)).toMatchObject({ id: 1, name: 'Architecture' });
  expect(apart.communities.get(1)?.topics.map(({ slug }) => slug)).toEqual([
    'event-sourcing',
    'architecture',
  ]);
});

it('is empty for an empty corpus', () => {
  const empty = indexCorpus({ ...corpus, families: [], posts: [], topics: [], edges: [] });
  const sizes = [empty.posts, empty.topics, empty.communities, empty.narrower, empty.paths];
  expect(sizes.map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
});

function topic(slug: string) {
  return corpus.topics.find((one) => one.slug === slug);
}

function read(file: unknown): Corpus {
  const opened = parseCorpus(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.value;
}
