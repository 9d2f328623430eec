import * as v from 'valibot';
import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { Playbook, PlaybookStatement, Report } from '../archive.ts';
import { parseJson, readWith } from './json-file.ts';
import { Words } from './line.ts';
import { WrittenId } from './written-id.ts';

const Slug = v.pipe(
  v.string(),
  v.check((text) => topicSlug(text) === text, 'not a topic such as event-sourcing'),
);

const EntrySchema = v.strictObject({
  id: WrittenId,
  text: Words,
  about: v.optional(v.array(Slug), []),
  why: v.optional(Words),
  how: v.optional(v.array(Words)),
  minutes: v.optional(
    v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  ),
});

const FailureModeSchema = v.strictObject({
  ...EntrySchema.entries,
  preventedBy: v.optional(
    v.pipe(v.string(), v.regex(/^[^\s/.]+\.[^\s/.]+$/, 'not a key such as data.targets-first')),
  ),
});

/** What the keys of other statements begin with: a family of that name could repeat one of them. */
const RESERVED = ['derived', 'authored'];

export const PlaybookSchema = v.pipe(
  v.strictObject({
    family: v.pipe(WrittenId, v.notValues(RESERVED, 'is a name that the compiler uses itself')),
    name: Words,
    members: v.array(Slug),
    definition: v.array(EntrySchema),
    claims: v.array(EntrySchema),
    checklist: v.array(EntrySchema),
    failureModes: v.array(FailureModeSchema),
  }),
  v.transform(({ family, name, members, ...sections }): Playbook => {
    const keyed = (
      entries: readonly v.InferOutput<typeof FailureModeSchema>[],
    ): PlaybookStatement[] =>
      entries.map(({ id, ...rest }) => ({ key: `${family}.${id}`, ...rest }));
    return {
      family,
      name,
      members,
      sections: {
        definition: keyed(sections.definition),
        claims: keyed(sections.claims),
        checklist: keyed(sections.checklist),
        failureModes: keyed(sections.failureModes),
      },
    };
  }),
);

/** `playbooks/<family>.json` of an archive: its own families take the place of the bundled ones. */
export function readPlaybookJson(file: string, text: string, report: Report): Playbook | undefined {
  const json = parseJson(file, text, report);
  const playbook = json === undefined ? json : readWith(PlaybookSchema, json, { file }, report);
  if (!playbook) return undefined;
  const name = file.replace(/^.*\/|\.json$/g, '');
  if (playbook.family !== name) {
    const reason = `must be the name of its file, “${name}”`;
    report({ kind: 'malformed-field', place: { file }, field: 'family', reason });
  }
  const keys = CARD_SECTIONS.flatMap((section) => playbook.sections[section].map(({ key }) => key));
  for (const id of new Set(keys.filter((key, at) => keys.indexOf(key) < at))) {
    report({ kind: 'repeated-statement', place: { file }, id });
  }
  return playbook;
}
