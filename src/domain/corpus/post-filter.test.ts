import { describe, expect, it } from 'vitest';
import golden from './golden/corpus.v1.json' with { type: 'json' };
import { indexCorpus } from './index-corpus.ts';
import { nearPosts } from './near-posts.ts';
import { parseCorpus } from './parse-corpus.ts';
import { filterPosts, postYears } from './post-filter.ts';

const opened = parseCorpus(golden);
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const index = indexCorpus(opened.value);
const years = (posts: readonly { date: string }[]) => posts.map(({ date }) => date.slice(0, 4));
const all = ['2021', '2020', '2019', '2018', '2017'];

describe('the posts that fit', () => {
  it.each([
    ['nothing asked', {}, all],
    ['a title', { text: 'letter' }, ['2020']],
    ['a summary', { text: 'geschichte' }, ['2019']],
    ['a topic’s slug as text', { text: 'event-sourcing' }, ['2021', '2019', '2017']],
    ['a year', { year: '2018' }, ['2018']],
    ['a year without posts', { year: '2016' }, all],
    ['a part of a year', { year: '20' }, all],
    ['a topic', { topic: 'go' }, ['2021']],
    ['a topic that is not there', { topic: 'constructor' }, all],
    ['several things at once', { topic: 'architecture', text: 'events', year: '2017' }, ['2017']],
  ])('%s', (_, filter, fitting) => {
    expect(years(filterPosts(index, filter))).toEqual(fitting);
  });
});

it('names each year of the posts once, newest first', () => {
  expect(postYears([...index.corpus.posts, ...index.corpus.posts.slice(-1)])).toEqual(all);
});

describe('the posts near a post', () => {
  const near = (year: string, most = 9) => {
    const post = index.corpus.posts.find(({ date }) => date.startsWith(year));
    return (
      post && nearPosts(index, post, most).map((one) => [one.post.date.slice(0, 4), one.shared])
    );
  };

  it('share most topics with it, the newest first of those that share as many', () => {
    const rows = [
      ['2019', 2],
      ['2017', 2],
      ['2018', 1],
    ];
    expect(near('2021')).toEqual(rows);
    expect(near('2021', 2)).toEqual(rows.slice(0, 2));
  });

  it('are none for a post without topics', () => {
    expect(near('2020')).toEqual([]);
  });
});
