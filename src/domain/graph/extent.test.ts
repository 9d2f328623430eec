import { expect, it } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { heaviestEdge, postsPerYear, postYearSpan } from './extent.ts';

it('knows the years of the posts, the empty ones too', () => {
  const index = indexCorpus(smallCorpus());
  expect(postYearSpan(index)).toEqual({ from: 2016, to: 2021 });
  expect(postsPerYear(index).map(({ year, posts }) => [year, posts])).toEqual([
    [2016, 3],
    [2017, 1],
    [2018, 1],
    [2019, 1],
    [2020, 1],
    [2021, 2],
  ]);
  const gap = indexCorpus(
    corpusOf([post('a', { date: '2019-01-01' }), post('b', { date: '2021-01-01' })]),
  );
  expect(postsPerYear(gap).map(({ posts }) => posts)).toEqual([1, 0, 1]);
});

it('knows how strong an edge can be', () => {
  expect(heaviestEdge(indexCorpus(smallCorpus()))).toBe(3);
});

it('copes with an archive without posts', () => {
  const index = indexCorpus(corpusOf([]));
  expect(postYearSpan(index)).toBeUndefined();
  expect(postsPerYear(index)).toEqual([]);
  expect(heaviestEdge(index)).toBe(1);
});
