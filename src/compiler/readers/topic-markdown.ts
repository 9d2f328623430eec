import type { List, ListItem, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import * as v from 'valibot';
import type { CardSection } from '#src/domain/corpus/cards.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { Override, Report, WrittenStatement } from '../archive.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readWith, reportUnknownKeys } from './json-file.ts';
import { Words } from './line.ts';
import { WrittenId } from './written-id.ts';

const HEADINGS: ReadonlyMap<string, CardSection> = new Map([
  ['Definition', 'definition'],
  ['Key claims', 'claims'],
  ['Practical checklist', 'checklist'],
  ['Failure modes', 'failureModes'],
]);
const DETAILS = ['why', 'how', 'minutes', 'evidence', 'prevented-by'];
const ENDS_WITH_ID = /\s*\{#([^\s{}]+)\}$/;

/** As long as a topic's slug may be: a title stands in the sentences of other topics too. */
const LONGEST_TITLE = 120;
const FieldsSchema = v.object({
  title: v.optional(v.pipe(Words, v.maxLength(LONGEST_TITLE))),
  family: v.optional(Words),
  omit: v.optional(v.array(Words), []),
});

type Statement = WrittenStatement & { line: number };

/**
 * `topics/<slug>.md`: what an owner says of a topic. Front matter (`title`, `family`, `omit`), then
 * the card's headings with a list each; an item ends with its id, `{#own-the-log}`, and may have a
 * nested list of `why:`, `how:` (one a step), `minutes:`, `evidence:` (post ids) and, a failure mode,
 * `prevented-by:` (the id of an item of this file, or the key of another, `data.targets-first`).
 */
export function readTopicMarkdown(
  file: string,
  text: string,
  report: Report,
): Override | undefined {
  const split = splitFrontMatter(text);
  if (!split.ok) {
    report({ kind: 'malformed-file', place: { file }, reason: split.reason });
    return undefined;
  }
  // Some file systems hand out names with their accents taken apart.
  const name = file.replace(/^.*\/|\.md$/g, '').normalize('NFC');
  const topic = topicSlug(name);
  const fields = readWith(FieldsSchema, split.fields, { file }, report);
  if (!fields) return undefined;
  if (topic === undefined || topic !== name) {
    report({ kind: 'unknown-override', place: { file }, topic: name });
    return undefined;
  }
  reportUnknownKeys(split.fields, Object.keys(FieldsSchema.entries), { file }, report);
  return { file, topic, ...fields, sections: readSections(file, split, report) };
}

function readSections(
  file: string,
  { body, bodyLine }: { body: string; bodyLine: number },
  report: Report,
): Override['sections'] {
  const sections: Record<CardSection, Statement[]> = {
    definition: [],
    claims: [],
    checklist: [],
    failureModes: [],
  };
  const placeOf = (node: RootContent | ListItem) => ({
    file,
    line: (node.position?.start.line ?? 1) + bodyLine,
  });
  const seen = new Set<string>();
  let section: CardSection | undefined;
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading') {
      const heading = textOf(node).trim();
      section = sectionOf(heading);
      if (!section) {
        const known = [...HEADINGS.keys()];
        report({ kind: 'unknown-field', place: placeOf(node), field: heading, known });
      }
    } else if (node.type === 'list' && section) {
      for (const item of node.children) {
        const place = placeOf(item);
        const statement = readStatement(item, section, place, report);
        if (!statement) continue;
        if (seen.has(statement.key)) {
          report({ kind: 'repeated-statement', place, id: statement.key });
        } else {
          seen.add(statement.key);
          sections[section].push({ ...statement, line: place.line });
        }
      }
    } else if (node.type !== 'thematicBreak' && !isComment(node)) {
      report({ kind: 'stray-text', place: placeOf(node), text: sourceOf(node, body) });
    }
  }
  return sections;
}

/** The section that a heading opens, however its letters are cased. */
function sectionOf(heading: string): CardSection | undefined {
  const name = [...HEADINGS.keys()].find((known) => known.toLowerCase() === heading.toLowerCase());
  return name === undefined ? name : HEADINGS.get(name);
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value.trim());
}

/** A block as it is written: some, such as the target of a link, have no text of their own. */
function sourceOf({ position }: RootContent, body: string): string {
  return body.slice(position?.start.offset, position?.end.offset);
}

/** One list item: its own text with the id at the end, then its details. */
function readStatement(
  item: ListItem,
  section: CardSection,
  place: { file: string; line: number },
  report: Report,
): WrittenStatement | undefined {
  const said = item.children.filter((child) => child.type !== 'list').map((child) => textOf(child));
  const written = said.join(' ').replace(/\s+/g, ' ').trim();
  const found = ENDS_WITH_ID.exec(written);
  const text = written.replace(ENDS_WITH_ID, '');
  if (!found || text === '') {
    report({ kind: 'statement-without-id', place, text: written });
    return undefined;
  }
  const id = readWith(v.object({ id: WrittenId }), { id: found[1] }, place, report)?.id;
  if (id === undefined) return undefined;
  const lists = item.children.filter((child): child is List => child.type === 'list');
  return { key: `authored.${id}`, text, ...readDetails(lists, section, place, report) };
}

function readDetails(
  lists: readonly List[],
  section: CardSection,
  place: { file: string; line: number },
  report: Report,
): Omit<WrittenStatement, 'key' | 'text'> {
  const found: Omit<WrittenStatement, 'key' | 'text'> & { how?: string[]; evidence?: string[] } =
    {};
  for (const item of lists.flatMap((list) => list.children)) {
    const line = textOf(item).replace(/\s+/g, ' ').trim();
    const [, name = '', value = ''] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
    const refuse = (reason: string) =>
      report({ kind: 'malformed-field', place, field: name, reason });
    if (!DETAILS.includes(name)) {
      report({ kind: 'unknown-field', place, field: line, known: DETAILS });
    } else if (value === '') refuse('must not be empty');
    else if (name === 'prevented-by' && section !== 'failureModes') {
      refuse('is for failure modes only');
    } else if (name === 'how') found.how = [...(found.how ?? []), value];
    else if (name === 'evidence') {
      found.evidence = [...(found.evidence ?? []), ...value.split(/[ ,]+/).filter(Boolean)];
    } else if (name === 'why' && found.why === undefined) found.why = value;
    else if (name === 'prevented-by' && found.preventedBy === undefined) {
      found.preventedBy = value.includes('.') ? value : `authored.${value}`;
    } else if (name === 'minutes' && found.minutes === undefined) {
      if (/^[1-9]\d{0,4}$/.test(value)) found.minutes = Number(value);
      else refuse('must be a whole number from 1 to 99999');
    } else refuse('is given twice');
  }
  return found;
}
