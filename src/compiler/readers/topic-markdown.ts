import type { List, ListItem, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import * as v from 'valibot';
import { topicSlug } from '#src/domain/corpus/ids.ts';
import type { Override, Report, Section, WrittenStatement } from '../archive.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readWith, reportUnknownKeys } from './json-file.ts';

const HEADINGS: Readonly<Record<string, Section>> = {
  definition: 'definition',
  'key claims': 'claims',
  'practical checklist': 'checklist',
  'failure modes': 'failureModes',
};
const HEADING_NAMES = ['Definition', 'Key claims', 'Practical checklist', 'Failure modes'];
const DETAILS = ['why', 'how', 'minutes', 'evidence'];
const ENDS_WITH_ID = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const FieldsSchema = v.object({
  title: v.optional(Line),
  family: v.optional(Line),
  omit: v.optional(v.array(Line), []),
});

type Statement = WrittenStatement & { line: number };

/**
 * `topics/<slug>.md`: what an owner says of a topic. Front matter (`title`, `family`, `omit`), then
 * the card's headings with a list each; an item ends with its id, `{#own-the-log}`, and may have a
 * nested list of `why:`, `how:` (one a step), `minutes:` and `evidence:` (post ids).
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
  const name = file.replace(/^.*\/|\.md$/g, '');
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
  const sections: Record<Section, Statement[]> = {
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
  let section: Section | undefined;
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading') {
      const heading = textOf(node).trim();
      section = HEADINGS[heading.toLowerCase()];
      if (!section) {
        const known = HEADING_NAMES;
        report({ kind: 'unknown-field', place: placeOf(node), field: heading, known });
      }
    } else if (node.type === 'list' && section) {
      for (const item of node.children) {
        const place = placeOf(item);
        const statement = readStatement(item, place, report);
        if (!statement) continue;
        if (seen.has(statement.key)) {
          report({ kind: 'repeated-statement', place, id: statement.key });
        } else {
          seen.add(statement.key);
          sections[section].push({ ...statement, line: place.line });
        }
      }
    } else if (node.type !== 'html') {
      report({ kind: 'stray-text', place: placeOf(node), text: textOf(node) });
    }
  }
  return sections;
}

/** One list item: its own text with the id at the end, then its details. */
function readStatement(
  item: ListItem,
  place: { file: string; line: number },
  report: Report,
): WrittenStatement | undefined {
  const said = item.children.filter((child) => child.type !== 'list').map((child) => textOf(child));
  const written = said.join(' ').replace(/\s+/g, ' ').trim();
  const id = ENDS_WITH_ID.exec(written);
  const text = written.replace(ENDS_WITH_ID, '');
  if (!id || text === '') {
    report({ kind: 'statement-without-id', place, text: written });
    return undefined;
  }
  const lists = item.children.filter((child): child is List => child.type === 'list');
  return { key: `authored.${id[1]}`, text, ...readDetails(lists, place, report) };
}

function readDetails(
  lists: readonly List[],
  place: { file: string; line: number },
  report: Report,
): Omit<WrittenStatement, 'key' | 'text'> {
  const found: Omit<WrittenStatement, 'key' | 'text'> & { how?: string[]; evidence?: string[] } =
    {};
  for (const item of lists.flatMap((list) => list.children)) {
    const [, name = '', value = ''] = /^(\w+):\s*(.*)$/s.exec(textOf(item).trim()) ?? [];
    if (name === 'why') found.why = value;
    else if (name === 'how') found.how = [...(found.how ?? []), value];
    else if (name === 'minutes' && /^[1-9]\d*$/.test(value)) found.minutes = Number(value);
    else if (name === 'evidence') {
      found.evidence = [...(found.evidence ?? []), ...value.split(/[\s,]+/).filter(Boolean)];
    } else {
      report({ kind: 'unknown-field', place, field: textOf(item), known: DETAILS });
    }
  }
  return found;
}
