import { checksum } from '#src/domain/checksum.ts';
import { CARDS_KIND, CARDS_VERSION, type Card, type Cards } from '#src/domain/corpus/cards.ts';
import { archiveId, type PostId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import { parseCards, parseCorpus } from '#src/domain/corpus/parse-corpus.ts';
import { type Problem, SEVERITY } from '#src/domain/corpus/problems.ts';
import {
  CORPUS_KIND,
  CORPUS_VERSION,
  type Corpus,
  type Post,
  type Topic,
} from '#src/domain/corpus/schema.ts';
import type { Opened } from '#src/domain/file-envelope.ts';
import { inSentence } from '#src/domain/fitted-text.ts';
import type { ArchiveFiles, Override, Playbook, ReadArchive } from './archive.ts';
import { checkArchive } from './checks/check-archive.ts';
import { broaderThan } from './derive/broader.ts';
import { cardOf } from './derive/card.ts';
import { communitiesOf } from './derive/communities.ts';
import { driftOf } from './derive/drift.ts';
import { familiesOf } from './derive/family.ts';
import { layout } from './derive/layout.ts';
import { motifsOf } from './derive/motifs.ts';
import { readingPath } from './derive/reading-path.ts';
import { perYear, spanOf } from './derive/span.ts';
import { threadsOf } from './derive/threads.ts';
import { topicInText, topicTitle } from './derive/titles.ts';
import { titleWords } from './derive/words.ts';
import { type Linked, link } from './link.ts';
import { readArchive } from './readers/read-archive.ts';

/** A corpus and the cards of each of its families, or neither, and what was found on the way. */
export type Compiled = {
  corpus: Corpus | undefined;
  cards: readonly Cards[];
  problems: readonly Problem[];
};

export const STEPS = ['read', 'link', 'derive', 'communities', 'layout', 'check'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Compiles an archive in memory into its corpus and the problems found on the way. The same files
 * give the same corpus, byte for byte. There is no corpus when a problem is an error.
 *
 * @param onStep is told when each step begins, so that a caller with a clock can time them.
 */
export function compile(files: ArchiveFiles, onStep: (step: Step) => void = () => {}): Compiled {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);

  onStep('read');
  const archive = readArchive(files, report);
  if (!archive) return { corpus: undefined, cards: [], problems };
  onStep('link');
  const linked = link(archive.posts);
  onStep('derive');
  const topics = deriveTopics(archive, linked);
  onStep('communities');
  const communityOf = communitiesOf(topics, linked.edges);
  onStep('layout');
  const positions = layout(topics, linked.edges, communityOf);
  onStep('check');
  checkArchive(archive, linked, topics, report);
  if (problems.some(({ kind }) => SEVERITY[kind] === 'error'))
    return { corpus: undefined, cards: [], problems };

  const order = cardOrder(archive.playbooks, linked);
  const sorted = topics.toSorted(order);
  const placed = sorted.map(({ card, ...topic }) => ({
    ...topic,
    items: card.checklist.map(({ id }) => id.slice(topic.slug.length + 1)),
    community: communityOf.get(topic.slug) ?? 0,
    position: positions.get(topic.slug) ?? { x: 0, y: 0 },
  }));
  const corpus = checkedCorpus(archive, linked, placed, fingerprintOf(sorted, linked));
  return { corpus, cards: checkedCards(corpus, sorted), problems };
}

/** A topic with its card, before the graph as a whole has given it a community and a position. */
export type DerivedTopic = Omit<Topic, 'community' | 'position' | 'items'> & { card: Card };

function deriveTopics(archive: ReadArchive, { posts, topics }: Linked): DerivedTopic[] {
  const { settings, playbooks } = archive;
  const overrides = new Map(archive.overrides.map((override) => [override.topic, override]));
  const known = new Set<string>(posts.map((post) => post.id));
  const wordsOf = new Map(
    posts.map((post) => [post.id, titleWords(post.title, settings.shortWords)]),
  );
  const familyOf = familiesOf(playbooks, neutralOf(playbooks));
  const byFamily = new Map(playbooks.map((playbook) => [playbook.family, playbook]));
  const titleOf = (slug: TopicSlug) => overrides.get(slug)?.title ?? topicTitle(slug);
  const nameOf = (slug: TopicSlug) => inSentence(overrides.get(slug)?.title ?? topicInText(slug));
  const isPost = (id: string): id is PostId => known.has(id);

  return [...topics].map(([slug, list]) => {
    const [newest, ...others] = list as [Post, ...Post[]];
    const own: [Post, ...Post[]] = [newest, ...others];
    const words = own.map((post) => wordsOf.get(post.id) ?? []);
    const threads = threadsOf(slug, own);
    const override: Override | undefined = overrides.get(slug);
    const playbook = byFamily.get(override?.family ?? '') ?? familyOf(slug, threads);
    const full = own.length >= settings.minimumPosts;
    const span = spanOf(own) ?? { from: newest.date.slice(0, 7), to: newest.date.slice(0, 7) };
    const motifs = motifsOf(words);
    const facts = {
      slug,
      title: titleOf(slug),
      posts: own,
      span,
      motifs,
      threads,
      drift: driftOf(words),
      nameOf,
    };
    return {
      slug,
      title: facts.title,
      family: playbook.family,
      full,
      posts: own.map((post) => post.id),
      span,
      motifs,
      threads,
      card: cardOf(facts, { full, family: playbook.family, override, archive, isPost }),
      path: readingPath(own),
      perYear: perYear(own),
      broader: broaderThan(own.length, threads, (other) => topics.get(other)?.length ?? 0),
    };
  });
}

/**
 * Full cards first, family by family; then the stubs, newest first. What reads alike lies together,
 * and the files compress better than by slug alone.
 */
function cardOrder(playbooks: readonly Playbook[], { posts }: Linked) {
  const familyPlace = new Map(playbooks.map(({ family }, place) => [family, place]));
  const postPlace = new Map(posts.map(({ id }, place) => [id, place]));
  const keys = (topic: DerivedTopic) => [
    topic.full ? 0 : 1,
    topic.full
      ? (familyPlace.get(topic.family) ?? playbooks.length)
      : topic.posts.reduce((least, id) => Math.min(least, postPlace.get(id) ?? 0), posts.length),
  ];
  return (a: DerivedTopic, b: DerivedTopic): number => {
    const [ofA, ofB] = [keys(a), keys(b)];
    for (const [at, key] of ofA.entries()) {
      const difference = key - (ofB[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.slug < b.slug ? -1 : 1;
  };
}

/** The playbook for topics that no family claims: the last one that lists no members. */
function neutralOf(playbooks: readonly Playbook[]): Playbook {
  return (
    playbooks.findLast((playbook) => playbook.members.length === 0) ?? {
      family: 'general',
      name: 'General',
      members: [],
      sections: { definition: [], claims: [], checklist: [], failureModes: [] },
    }
  );
}

/** Stands for every text that a reader can mark: the items of all checklists and the posts' titles. */
function fingerprintOf(topics: readonly DerivedTopic[], { posts }: Linked): string {
  const items = topics.flatMap(({ card }) => card.checklist.map(({ id, text }) => [id, text]));
  return checksum(JSON.stringify([items, posts.map(({ id, title }) => [id, title])]));
}

/** The corpus, read back with the schema that the app reads it with, before anyone writes it. */
function checkedCorpus(
  { id, settings, playbooks }: ReadArchive,
  { posts, edges }: Linked,
  topics: readonly Topic[],
  fingerprint: string,
): Corpus {
  const { shortWords: _, ...about } = settings;
  const used = new Set(topics.map((topic) => topic.family));
  const families = [...playbooks, neutralOf(playbooks)]
    .filter(
      ({ family }, at, all) => used.has(family) && all.findIndex((p) => p.family === family) === at,
    )
    .map(({ family, name }) => ({ id: family, name }));
  const span = spanOf(posts);
  const opened = parseCorpus({
    kind: CORPUS_KIND,
    version: CORPUS_VERSION,
    fingerprint,
    archive: { id: archiveId(id), ...about, ...(span && { span }) },
    families,
    posts,
    topics,
    edges,
  });
  return read(opened);
}

/** The cards family by family, read back in the same way. */
function checkedCards(corpus: Corpus, topics: readonly DerivedTopic[]): Cards[] {
  return corpus.families.map(({ id: family }) => {
    const cards = topics.filter((topic) => topic.family === family).map(({ card }) => card);
    const file = {
      kind: CARDS_KIND,
      version: CARDS_VERSION,
      archive: corpus.archive.id,
      family,
      cards,
    };
    return read(parseCards(file, corpus));
  });
}

function read<T>(opened: Opened<T>): T {
  if (opened.ok) return opened.value;
  throw new Error(`The compiler made a file it cannot read: ${JSON.stringify(opened.fault)}`);
}
