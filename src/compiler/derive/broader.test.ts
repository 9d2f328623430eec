import { describe, expect, it } from 'vitest';
import { slug } from '../sample-posts.ts';
import { broaderThan } from './broader.ts';

describe('a topic is broader than one of', () => {
  it.each([
    ['3 posts that all carry it, when it has more', 3, 3, 4, true],
    ['3 posts that all carry it, when it has no more', 3, 3, 3, false],
    ['3 posts of which 2 carry it', 3, 2, 9, false],
    ['5 posts of which 4 carry it (0.8)', 5, 4, 9, true],
    ['10 posts of which 8 carry it, when it has 11', 10, 8, 11, true],
    ['10 posts of which 8 carry it, when it has fewer', 10, 8, 9, false],
    ['9 posts of which 7 carry it (0.78)', 9, 7, 90, false],
    ['2 posts, of which nothing is said', 2, 2, 9, false],
  ])('%s', (_, posts, shared, itsPosts, expected) => {
    const threads = [{ slug: slug('wide'), shared }];
    expect(broaderThan(posts, threads, () => itsPosts)).toEqual(expected ? ['wide'] : []);
  });

  it('and the strongest thread comes first', () => {
    const threads = ['strong', 'weak'].map((name, at) => ({ slug: slug(name), shared: 5 - at }));
    expect(broaderThan(5, threads, () => 9)).toEqual(['strong', 'weak']);
  });
});
