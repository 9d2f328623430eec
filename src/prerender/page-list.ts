import type { Corpus } from '#src/domain/corpus/schema.ts';
import { sortTopics } from '#src/domain/corpus/topic-filter.ts';

/** Of a huge archive as many topics, most posts first, and as many posts, newest first. */
const MOST = 500;

/** A page to be written: its address, its file without `.html`, and the families whose cards it needs. */
export type PageToWrite = { address: string; file: string; families?: readonly string[] };

/**
 * The pages of a corpus that are written at build time: what has a fixed address, then its topics with
 * their paths, and its posts.
 */
export function pageList({ topics, posts, families }: Corpus): PageToWrite[] {
  const named = sortTopics(topics, 'posts')
    .slice(0, MOST)
    .filter(({ slug }) => isFileName(slug));
  return [
    { address: '/', file: 'index' },
    { address: '/topics', file: 'topics' },
    { address: '/posts', file: 'posts' },
    { address: '/graph', file: 'graph' },
    { address: '/paths', file: 'paths' },
    { address: '/checklists', file: 'checklists', families: families.map(({ id }) => id) },
    { address: '/search', file: 'search' },
    ...named.map(({ slug, family }) => ({ ...placed('topics', slug), families: [family] })),
    ...named.map(({ slug }) => placed('paths', slug)),
    ...posts
      .slice(0, MOST)
      .filter(({ id }) => isFileName(id))
      .map(({ id }) => placed('posts', id)),
  ];
}

function placed(folder: string, name: string): PageToWrite {
  return { address: `/${folder}/${encodeURIComponent(name)}`, file: `${folder}/${name}` };
}

/**
 * Whether a page can be a file of this name on any system and host. The others are drawn by the app,
 * as all pages were: `index` would be the folder's own page.
 */
function isFileName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}$/u.test(name) && !/^index$|\.$/.test(name);
}
