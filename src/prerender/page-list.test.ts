import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTopics, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { pageList } from './page-list.ts';

const files = (posts: Parameters<typeof corpusOf>[0]) =>
  pageList(corpusOf(posts)).map(({ file }) => file);

describe('the pages that are written', () => {
  it('are the lists, then the topics by their posts, then the posts by their dates', () => {
    const pages = pageList(smallCorpus());
    expect(pages.slice(0, 5)).toEqual([
      { address: '/', file: 'index' },
      { address: '/topics', file: 'topics' },
      { address: '/posts', file: 'posts' },
      { address: '/topics/architecture', file: 'topics/architecture', family: 'architecture' },
      { address: '/topics/event-sourcing', file: 'topics/event-sourcing', family: 'data' },
    ]);
    expect(pages).toHaveLength(3 + 5 + 9);
    expect(pages[3 + 5]).toEqual({
      address: '/posts/2021-10-25-pipelines',
      file: 'posts/2021-10-25-pipelines',
    });
  });

  it('have addresses that are encoded and files that are not', () => {
    expect(pageList(corpusOf([post('größe')])).at(-1)).toEqual({
      address: '/posts/gr%C3%B6%C3%9Fe',
      file: 'posts/größe',
    });
  });

  it.each([
    'index',
    'a/b',
    '../a',
    '.a',
    'a.',
    'a?b',
    'a#b',
    'a%2Fb',
    'a\\b',
    'a:b',
    'x'.repeat(81),
  ])('are none of a post whose id cannot be a file everywhere: %s', (id) => {
    expect(files([post(id)])).toEqual(['index', 'topics', 'posts']);
  });

  it('of a huge archive are those of 500 topics and 500 posts', () => {
    expect(pageList(corpusOfTopics(600))).toHaveLength(3 + 500 + 500);
  });
});
