import { seededRandom } from '#src/compiler/derive/random.ts';
import { postId } from '#src/domain/corpus/ids.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import { generateArchive } from '../generate-archive.ts';

/** As many topics to a post as in the generated archives of the other benchmarks. */
const POSTS_A_TOPIC = 10;

type GeneratedPost = { id: string; title: string; date: string; topics: string[]; summary: string };

/** Posts of a generated archive as what can be found: the same count gives the same texts. */
export function generatePosts(count: number): GeneratedPost[] {
  const topics = Math.max(20, Math.round(count / POSTS_A_TOPIC));
  const { files } = generateArchive({ posts: count, topics }, 1);
  return JSON.parse(files.get('posts.json') ?? '[]');
}

export function postDocuments(posts: readonly GeneratedPost[]): SearchDocument[] {
  return posts.map(({ id, title, date, topics, summary }, at) => {
    const post = postId(id);
    if (post === undefined) throw new Error(`“${id}” is no id.`);
    return {
      id: `post ${id}`,
      kind: 'post',
      title,
      names: [date.slice(0, 4)],
      context: topics.join(', '),
      note: '',
      text: summary,
      topics: [],
      families: [],
      year: date.slice(0, 4),
      weight: 1 - at / posts.length,
      place: { to: 'post', post },
    };
  });
}

/** A query and the document that it was taken from. */
export type Asked = { query: string; source: number };

/**
 * Two words of a title, the second one without its last letter as if still being typed; every third
 * query lacks a letter in the midst of its first word.
 */
export function queriesOf(posts: readonly GeneratedPost[], count: number): Asked[] {
  return Array.from({ length: count }, (_, n) => {
    const source = Math.floor(((n + 0.5) * posts.length) / count);
    const words = (posts[source]?.title ?? '').toLowerCase().split(' ');
    const long = words.filter((word) => word.length > 5);
    const [first = words[0] ?? '', second = words[1] ?? ''] = long;
    const typed = n % 3 === 2 ? first.slice(0, 3) + first.slice(4) : first;
    return { query: `${typed} ${second.slice(0, -1)}`, source };
  });
}

/** The pauses of a typist between keys, 40 to 100 ms: at no fixed moment of a frame. */
export function createPauses(): () => number {
  const random = seededRandom(1);
  return () => 40 + 60 * random();
}
