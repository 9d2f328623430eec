import { counted, listed } from '../wording.ts';

/** Where in an archive something was found. */
export type Place = { file: string; line?: number; post?: string };

/** What can be wrong with an archive, as data: a kind, its place and its facts. */
export type Problem = { place: Place } & (
  | { kind: 'missing-file' }
  | { kind: 'malformed-file'; reason: string }
  /** No field is the whole of what stands at the place. */
  | { kind: 'malformed-field'; field: string; reason: string }
  | { kind: 'unknown-field'; field: string; known: readonly string[] }
  | { kind: 'missing-date' }
  | { kind: 'impossible-date'; date: string }
  | { kind: 'duplicate-id'; id: string; times: number }
  | { kind: 'two-spellings'; topic: string; spellings: readonly string[] }
  | { kind: 'unusable-topic'; tag: string }
  | { kind: 'post-without-topics' }
  | { kind: 'unsafe-link'; url: string; field: string }
  | { kind: 'unusable-language'; language: string }
  | { kind: 'unknown-override'; topic: string }
  | { kind: 'unknown-omission'; key: string }
  | { kind: 'stray-text'; text: string }
  | { kind: 'statement-without-id'; text: string }
  | { kind: 'repeated-statement'; id: string }
  | { kind: 'unknown-evidence'; id: string }
  | { kind: 'unknown-statement'; id: string }
);

export type ProblemKind = Problem['kind'];
export type Severity = 'error' | 'warning' | 'note';

/**
 * `error`: the archive cannot be compiled faithfully, nothing is written. `warning`: something of it
 * was left out or merged. `note`: all is in the corpus, and the owner may want to know.
 */
export const SEVERITY: Record<ProblemKind, Severity> = {
  'missing-file': 'error',
  'malformed-file': 'error',
  'malformed-field': 'error',
  'unknown-field': 'warning',
  'missing-date': 'warning',
  'impossible-date': 'error',
  'duplicate-id': 'error',
  'two-spellings': 'warning',
  'unusable-topic': 'warning',
  'post-without-topics': 'note',
  'unsafe-link': 'warning',
  'unusable-language': 'warning',
  'unknown-override': 'warning',
  'unknown-omission': 'warning',
  'stray-text': 'warning',
  'statement-without-id': 'error',
  'repeated-statement': 'error',
  'unknown-evidence': 'warning',
  'unknown-statement': 'warning',
};

/** The one function that makes text of a problem: what was found, and what to do. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'missing-file':
      return 'The file is missing. An archive needs archive.json and posts.json.';
    case 'malformed-file':
      return `The file cannot be read: ${sentence(problem.reason)}`;
    case 'malformed-field':
      return `${problem.field === '' ? 'What stands here' : `“${quoted(problem.field)}”`} cannot be read: ${sentence(problem.reason)}`;
    case 'unknown-field':
      return `“${quoted(problem.field)}” means nothing here and was left out. Known are ${listed(problem.known.map((name) => quoted(name)))}.`;
    case 'missing-date':
      return 'The post has no date and was left out. Give it one such as 2021-10-25.';
    case 'impossible-date':
      return `“${quoted(problem.date)}” is no day of the calendar. Write it as 2021-10-25.`;
    case 'duplicate-id':
      return `The id “${quoted(problem.id)}” is used by ${counted(problem.times, 'post')}. Ids tell posts apart: give each its own.`;
    case 'two-spellings':
      return `${listed(problem.spellings.map((spelling) => `“${quoted(spelling)}”`))} were read as one topic, ${problem.topic}. Settle on one spelling.`;
    case 'unusable-topic':
      return `“${quoted(problem.tag)}” cannot name a topic and was left out. A name has a letter or a digit, and at most 120 characters.`;
    case 'post-without-topics':
      return 'The post has no topics: it is listed, but stands on no card.';
    case 'unsafe-link':
      return `The ${quoted(problem.field)} “${quoted(problem.url)}” is not an http, https or mailto link and was left out.`;
    case 'unusable-language':
      return `“${quoted(problem.language)}” is no language tag such as en or pt-BR and was left out.`;
    case 'unknown-override':
      return `No post has the topic “${quoted(problem.topic)}”, so this file was not used. Rename it to a topic’s slug.`;
    case 'unknown-omission':
      return `The card has no statement “${quoted(problem.key)}” to omit: all that it has stays.`;
    case 'stray-text':
      return `“${quoted(problem.text)}” stands outside a list and was left out. Statements are list items under a heading.`;
    case 'statement-without-id':
      return `“${quoted(problem.text)}” has no id. End it with one such as {#own-the-log}: readers’ ticks hang on it.`;
    case 'repeated-statement':
      return `The id “${quoted(problem.id)}” is used twice in this file. Readers’ ticks hang on it: give each statement its own.`;
    case 'unknown-statement':
      return `There is no statement “${quoted(problem.id)}” to refer to here, so what refers to it was not used.`;
    case 'unknown-evidence':
      return `“${quoted(problem.id)}” is no post of this archive and was left out of the evidence.`;
  }
}

/** `posts.json, post 2021-10-25-event-sourcing` or `topics/cqrs.md, line 12`. */
export function placeText({ file, line, post }: Place): string {
  const where = oneLine(file);
  if (post !== undefined) return `${where}, post ${quoted(post)}`;
  return line === undefined ? where : `${where}, line ${line}`;
}

/** Keeps hostile or endless values from taking over the line that quotes them. */
function quoted(text: string, longest = 80): string {
  const letters = [...oneLine(text)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}

/** A reason in a parser’s words, which end with a full stop or without. */
function sentence(reason: string): string {
  return quoted(reason, 200).replace(/[^.…]$/u, '$&.');
}

function oneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ');
}
