import type { CardSection } from '#src/domain/corpus/cards.ts';
import type { ArchiveId, TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Problem } from '#src/domain/corpus/problems.ts';

/** What the compiler is given: the files of one archive, already in memory, by their path in it. */
export type ArchiveFiles = { id: ArchiveId; files: ReadonlyMap<string, string> };

/** Problems are collected, never thrown. */
export type Report = (problem: Problem) => void;

/** A statement as a playbook or an owner writes it: the key is stable, the text may change. */
export type WrittenStatement = {
  key: string;
  text: string;
  why?: string | undefined;
  how?: readonly string[] | undefined;
  minutes?: number | undefined;
  evidence?: readonly string[] | undefined;
  /** Of a failure mode: the key of the checklist item that prevents it. */
  preventedBy?: string | undefined;
};

/**
 * A statement of a playbook. One that is about no topic in particular is said of every topic of its
 * family; one that is about some is said of these alone, whatever their family.
 */
export type PlaybookStatement = WrittenStatement & { about: readonly string[] };

export type Settings = {
  title: string;
  description: string;
  homepage?: string | undefined;
  note?: string | undefined;
  language: string;
  /** Posts from which on a topic gets a full card. */
  minimumPosts: number;
  /** Title words shorter than four letters that name a subject, beside the built-in ones. */
  shortWords: readonly string[];
};

/** A post as its source has it: dates and links unchecked, topics as they were typed. */
export type RawPost = {
  id: string;
  title: string;
  date?: string | undefined;
  url?: string | undefined;
  tags: readonly string[];
  minutes?: number | undefined;
  summary?: string | undefined;
  language?: string | undefined;
};

/** What an owner wrote about one topic. */
export type Override = {
  file: string;
  topic: TopicSlug;
  title?: string | undefined;
  family?: string | undefined;
  /** Keys of statements that the card is to leave out. */
  omit: readonly string[];
  sections: Readonly<Record<CardSection, readonly (WrittenStatement & { line: number })[]>>;
};

/** The hand-written statements of one family and the topics known to belong to it. */
export type Playbook = {
  family: string;
  name: string;
  members: readonly string[];
  sections: Readonly<Record<CardSection, readonly PlaybookStatement[]>>;
};

/** An archive as it was read, before anything is derived from it. */
export type ReadArchive = {
  id: ArchiveId;
  settings: Settings;
  /** The file that holds the posts, for the place of problems. */
  postsFile: string;
  posts: readonly RawPost[];
  overrides: readonly Override[];
  /** In the order in which ties between families are settled; the neutral one has no members. */
  playbooks: readonly Playbook[];
  /** The posts on which playbook statements rest in this archive, by the statement's id. */
  evidence: ReadonlyMap<string, readonly string[]>;
};
