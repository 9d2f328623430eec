import { archiveId, type PostId, postId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { ArchiveFiles, Playbook, PlaybookStatement, RawPost, ReadArchive } from './archive.ts';

/** Posts, playbooks, archives and ids for the tests of the compiler, as short to write as their facts. */

export function slug(text: string): TopicSlug {
  return made(topicSlug(text), text);
}

function id(text: string): PostId {
  return made(postId(text), text);
}

export function post(
  name: string,
  facts: { date?: string; title?: string; topics?: string } = {},
): Post {
  const { date = '2020-05-17', title = `About ${name}`, topics = '' } = facts;
  return { id: id(name), title, date, topics: topics.split(' ').filter(Boolean).map(slug) };
}

/** Posts of one topic, newest first, one a month back from December 2020. */
export function postsOf(count: number, topics = ''): Post[] {
  return Array.from({ length: count }, (_, n) => {
    const month = String(12 - (n % 12)).padStart(2, '0');
    return post(`post-${n}`, { date: `${2020 - Math.floor(n / 12)}-${month}-01`, topics });
  });
}

/** The files of an archive: objects become JSON, and a title is given where none is. */
export function filesOf(files: Readonly<Record<string, unknown>>): ArchiveFiles {
  const texts = Object.entries({ 'archive.json': { title: 'Sample' }, ...files }).map(
    ([file, content]) =>
      [file, typeof content === 'string' ? content : JSON.stringify(content)] as const,
  );
  return { id: made(archiveId('sample'), 'sample'), files: new Map(texts) };
}

/** An archive as the readers hand it to the checks. */
export function archiveOf(
  parts: Omit<Partial<ReadArchive>, 'posts'> & { posts?: Partial<RawPost>[] },
): ReadArchive {
  const { posts = [], ...rest } = parts;
  return {
    id: made(archiveId('sample'), 'sample'),
    settings: { title: 'Sample', description: '', language: 'en', minimumPosts: 3, shortWords: [] },
    postsFile: 'posts.json',
    posts: posts.map((raw) => ({
      id: 'a-post',
      title: 'A post',
      date: '2020-05-17',
      tags: [],
      ...raw,
    })),
    overrides: [],
    playbooks: [],
    evidence: new Map(),
    ...rest,
  };
}

/** A statement of a playbook by its key; without `about` one that is said of its whole family. */
export function stated(key: string, facts: Partial<PlaybookStatement> = {}): PlaybookStatement {
  return { key, text: `What ${key} says.`, about: [], ...facts };
}

/** A playbook of some family, with the sections that a test needs. */
export function playbookOf(
  family: string,
  sections: Partial<Playbook['sections']>,
  members: readonly string[] = [],
): Playbook {
  const empty = { definition: [], claims: [], checklist: [], failureModes: [] };
  return { family, name: family, members, sections: { ...empty, ...sections } };
}

function made<Id>(created: Id | undefined, text: string): Id {
  if (created === undefined) throw new Error(`“${text}” cannot be an id.`);
  return created;
}
