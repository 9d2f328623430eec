import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTopics, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { pageList } from './page-list.ts';

const FIXED = ['index', 'topics', 'posts', 'graph', 'paths', 'checklists', 'search'];

const files = (posts: Parameters<typeof corpusOf>[0]) =>
  pageList(corpusOf(posts)).map(({ file }) => file);

describe('the pages that are written', () => {
  it('are those of fixed addresses, then topics by their posts, their paths, posts by date', () => {
    const pages = pageList(smallCorpus());
    expect(pages.slice(0, FIXED.length).map(({ file }) => file)).toEqual(FIXED);
    expect(pages.slice(FIXED.length, FIXED.length + 2)).toEqual([
      { address: '/topics/architecture', file: 'topics/architecture', families: ['architecture'] },
      { address: '/topics/event-sourcing', file: 'topics/event-sourcing', families: ['data'] },
    ]);
    expect(pages[FIXED.length + 5]).toEqual({
      address: '/paths/architecture',
      file: 'paths/architecture',
    });
    expect(pages).toHaveLength(FIXED.length + 5 + 5 + 9);
    expect(pages[FIXED.length + 5 + 5]).toEqual({
      address: '/posts/2021-10-25-pipelines',
      file: 'posts/2021-10-25-pipelines',
    });
  });

  it('know whose cards they need: all of them where all items are listed', () => {
    const families = smallCorpus().families.map(({ id }) => id);
    expect(families.length).toBeGreaterThan(1);
    const checklists = pageList(smallCorpus()).find(({ file }) => file === 'checklists');
    expect(checklists?.families).toEqual(families);
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
    expect(files([post(id)])).toEqual(FIXED);
  });

  it('of a huge archive are those of 500 topics, with their paths, and 500 posts', () => {
    expect(pageList(corpusOfTopics(600))).toHaveLength(FIXED.length + 500 + 500 + 500);
  });
});
