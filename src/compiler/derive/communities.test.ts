import { describe, expect, it } from 'vitest';
import { link } from '../link.ts';
import { communitiesOf } from './communities.ts';

/** The communities of the topics of some posts, each post given as its topics. */
function communities(...posts: string[]): Record<string, number> {
  const linked = link(
    posts.map((topics, at) => ({
      id: `post-${at}`,
      title: 'A post',
      date: '2020-01-01',
      tags: topics.split(' '),
    })),
  );
  const topics = [...linked.topics].map(([slug, list]) => ({ slug, posts: list }));
  return Object.fromEntries(communitiesOf(topics, linked.edges));
}

const two = ['a b c', 'a b', 'b c', 'x y z', 'x y', 'y z', 'x z', 'x y z', 'c x'];

describe('communities', () => {
  it('hold the topics that share more posts with one another than with the rest', () => {
    const { a, b, c, x, y, z } = communities(...two);
    expect([a, b, c].every((one) => one === a)).toBe(true);
    expect([x, y, z].every((one) => one === x)).toBe(true);
    expect(a).not.toBe(x);
  });

  it('are numbered by their posts, most first, without gaps', () => {
    expect(communities(...two)).toEqual({ a: 1, b: 1, c: 1, x: 0, y: 0, z: 0 });
    expect(communities('small', 'large', 'large', 'middle', 'middle', 'middle large')).toEqual({
      large: 0,
      middle: 0,
      small: 1,
    });
  });

  it('are the same at every run, even where a ring could be cut anywhere', () => {
    const ring = Array.from({ length: 60 }, (_, at) => `t${at} t${(at + 1) % 60}`);
    const first = communities(...ring);
    expect(new Set(Object.values(first)).size).toBeGreaterThan(2);
    expect(communities(...ring)).toEqual(first);
  });

  it('are one each for topics that stand alone', () => {
    expect(communities('a', 'b', 'b')).toEqual({ a: 1, b: 0 });
  });

  it('are none for no topics, and safe from names that objects have', () => {
    expect(communitiesOf([], []).size).toBe(0);
    expect(communities('constructor proto', 'tostring valueof valueof')).toEqual({
      constructor: 0,
      proto: 0,
      tostring: 1,
      valueof: 1,
    });
  });
});
