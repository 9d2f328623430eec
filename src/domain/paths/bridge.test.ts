import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { bridgeBetween } from './bridge.ts';

const index = indexCorpus(
  corpusOf(
    [
      post('all', { date: '2022-01-01', topics: 'a b c', minutes: 5 }),
      post('bc', { date: '2021-01-01', topics: 'b c', minutes: 5 }),
      post('bd', { date: '2020-01-01', topics: 'b d', minutes: 5 }),
      post('cd', { date: '2019-01-01', topics: 'c d' }),
      post('de', { date: '2018-01-01', topics: 'd e', minutes: 5 }),
      post('far', { topics: 'wood joints' }),
      post('alone', { topics: 'alone' }),
    ],
    {
      topics: {
        a: { motifs: ['oak', 'grain'] },
        joints: { motifs: ['grain'] },
        wood: { family: 'craft', motifs: ['plane'] },
        c: { family: 'craft' },
        alone: { family: 'architecture' },
      },
    },
  ),
);
const topic = (slug: string) => index.topics.get(slug as TopicSlug) as Topic;
const bridge = (from: string, to: string) => bridgeBetween(index, topic(from), topic(to));

describe('a bridge', () => {
  it('lists the posts that join each pair, none of them twice', () => {
    const found = bridge('a', 'e');
    if (found.kind !== 'chains') throw new Error('There is a chain.');
    const { topics, joints, posts, time } = found.strongest;
    expect(topics.map(({ slug }) => slug)).toEqual(['a', 'b', 'd', 'e']);
    expect(joints.map((joint) => joint.posts.map(({ id }) => id))).toEqual([
      ['all'],
      ['bd'],
      ['de'],
    ]);
    expect(posts.map(({ id }) => id)).toEqual(['all', 'bd', 'de']);
    expect(time).toMatchObject({ minutes: 15, estimated: 0 });
  });

  it('offers another way, and says which posts of a pair it listed before', () => {
    const two = indexCorpus(
      corpusOf([
        post('direct', { topics: 'a b' }),
        post('wide', { topics: 'a y z' }),
        post('last', { topics: 'z b' }),
      ]),
    );
    const [a, b] = ['a', 'b'].map((slug) => two.topics.get(slug as TopicSlug) as Topic);
    const found = bridgeBetween(two, a as Topic, b as Topic);
    if (found.kind !== 'chains') throw new Error('There is a chain.');
    const [other] = found.alternatives;
    expect(other?.topics.map(({ slug }) => slug)).toEqual(['a', 'y', 'z', 'b']);
    expect(other?.joints.map(({ posts, again }) => [posts.length, again.length])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(other?.posts.map(({ id }) => id)).toEqual(['wide', 'last']);
  });

  it('is no chain from a topic to itself', () => {
    expect(bridge('a', 'a')).toEqual({ kind: 'same' });
  });

  it('names what is nearest on both shores where no chain exists', () => {
    const found = bridge('a', 'wood');
    if (found.kind !== 'none') throw new Error('There is no chain.');
    const [here, there] = found.shores;
    expect(here.reach).toBe(4);
    expect(here.nearest[0]).toMatchObject({
      topic: { slug: 'c' },
      why: 'of the family Craft as well',
    });
    expect(there.reach).toBe(1);
    expect(there.nearest[0]).toMatchObject({
      topic: { slug: 'joints' },
      why: 'its titles also speak of “grain”; of the family Data as well',
    });
  });

  it('has an empty shore where a topic shares no post with any other', () => {
    const found = bridge('alone', 'a');
    expect(found.kind === 'none' && found.shores[0]).toMatchObject({ reach: 0, nearest: [] });
  });
});
