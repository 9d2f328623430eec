import { describe, expect, it } from 'vitest';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { homeView } from './home-view.ts';

/** As many posts of a topic, one a month from January of a year. */
const postsOf = (topic: string, count: number, year: number) =>
  Array.from({ length: count }, (_, n) =>
    post(`${topic}-${year}-${n}`, {
      date: `${year}-${String(n + 1).padStart(2, '0')}-10`,
      topics: topic,
    }),
  );

describe('homeView', () => {
  it('is empty for an empty archive', () => {
    expect(homeView(indexCorpus(corpusOf([])), '2023-11-20')).toEqual({
      strongest: [],
      newest: [],
      quiet: [],
    });
  });

  it('takes the eight topics with most posts, ties by name, and the six newest posts', () => {
    const names = ['nine', 'eight', 'seven', 'six', 'five', 'four', 'beta', 'alpha', 'gamma'];
    const counts = [9, 8, 7, 6, 5, 4, 2, 2, 2];
    const posts = names.flatMap((name, at) => postsOf(name, counts[at] ?? 0, 2020));
    const { strongest, newest } = homeView(indexCorpus(corpusOf(posts)), '2023-11-20');
    expect(strongest.map(({ slug }) => slug)).toEqual([
      'nine',
      'eight',
      'seven',
      'six',
      'five',
      'four',
      'alpha',
      'beta',
    ]);
    expect(newest.map(({ date }) => date.slice(0, 7))).toEqual([
      '2020-09',
      '2020-08',
      '2020-08',
      '2020-07',
      '2020-07',
      '2020-07',
    ]);
  });

  it('calls a full topic quiet after two years of the archive without it, and never a stub', () => {
    const posts = [
      ...postsOf('long-quiet', 4, 2016),
      ...postsOf('quiet', 3, 2021),
      ...postsOf('stub', 2, 2016),
      ...postsOf('recent', 3, 2022),
      ...postsOf('current', 3, 2023),
    ];
    const { quiet } = homeView(indexCorpus(corpusOf(posts)), '2023-11-20');
    expect(quiet.map(({ topic, months }) => [topic.slug, months])).toEqual([
      ['long-quiet', 91],
      ['quiet', 32],
    ]);
  });

  it('shows at most six quiet topics, those with most posts', () => {
    const posts = [
      ...[3, 4, 5, 6, 7, 8, 9].flatMap((count) => postsOf(`quiet-${count}`, count, 2016)),
      ...postsOf('current', 1, 2023),
    ];
    const { quiet } = homeView(indexCorpus(corpusOf(posts)), '2023-11-20');
    expect(quiet.map(({ topic }) => topic.posts.length)).toEqual([9, 8, 7, 6, 5, 4]);
  });
});
