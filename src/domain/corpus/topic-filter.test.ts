import { describe, expect, it } from 'vitest';
import golden from './golden/corpus.v1.json' with { type: 'json' };
import { indexCorpus } from './index-corpus.ts';
import { parseCorpus } from './parse-corpus.ts';
import { TOPIC_SORTS } from './topic-choices.ts';
import { filterTopics, sortTopics } from './topic-filter.ts';

const opened = parseCorpus(golden);
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const index = indexCorpus(opened.value);
const slugs = (topics: readonly { slug: string }[]) => topics.map(({ slug }) => slug);
const all = ['event-sourcing', 'architecture', 'go'];

describe('the topics that fit', () => {
  it.each([
    ['nothing asked', {}, all],
    ['a title', { text: 'architecture' }, ['architecture']],
    ['a slug', { text: 'event-s' }, ['event-sourcing']],
    ['a motif', { text: 'ereignis' }, ['event-sourcing', 'architecture']],
    ['words that stand nowhere together', { text: 'event kafka' }, []],
    ['a family', { family: 'craft' }, ['go']],
    ['a family that is not there', { family: 'cooking' }, all],
    ['a community', { community: 0 }, all],
    ['a community that is not there', { community: 9 }, all],
    ['full cards', { kind: 'full' as const }, ['event-sourcing', 'architecture']],
    ['stubs', { kind: 'stub' as const }, ['go']],
    ['several things at once', { kind: 'full' as const, family: 'craft' }, []],
  ])('%s', (_, filter, fitting) => {
    expect(slugs(filterTopics(index, filter))).toEqual(fitting);
  });
});

describe('topics in order', () => {
  it('stand by posts, newest post, name or progress, ties by name', () => {
    const [one] = index.corpus.topics;
    if (!one) throw new Error('The golden corpus has topics.');
    const topic = (title: string, posts: number, to: string) => ({
      ...one,
      title,
      posts: one.posts.slice(0, posts),
      span: { from: '2016-01', to },
    });
    const topics = [
      topic('Öl', 1, '2020-01'),
      topic('zebra', 3, '2018-01'),
      topic('API', 1, '2021-01'),
      topic('bread', 1, '2018-01'),
    ];
    const shareOf = ({ title }: { title: string }) =>
      title === 'zebra' ? 0.5 : title === 'API' ? 0.2 : 0;
    const titles = TOPIC_SORTS.map((sort) =>
      sortTopics(topics, sort, shareOf).map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['zebra', 'API', 'bread', 'Öl'],
      ['API', 'Öl', 'bread', 'zebra'],
      ['API', 'bread', 'Öl', 'zebra'],
      ['zebra', 'API', 'bread', 'Öl'],
    ]);
  });
});
