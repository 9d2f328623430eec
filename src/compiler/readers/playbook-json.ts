import * as v from 'valibot';
import type { Playbook, Report } from '../archive.ts';
import { parseJson, readWith } from './json-file.ts';

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const Key = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not an id such as own-the-log'),
);

const EntrySchema = v.strictObject({
  id: Key,
  text: Line,
  why: v.optional(Line),
  how: v.optional(v.array(Line)),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const PlaybookSchema = v.pipe(
  v.strictObject({
    family: Key,
    name: Line,
    members: v.array(Line),
    definition: v.array(EntrySchema),
    claims: v.array(EntrySchema),
    checklist: v.array(EntrySchema),
    failureModes: v.array(EntrySchema),
  }),
  v.transform(({ family, name, members, ...sections }): Playbook => {
    const keyed = (entries: readonly v.InferOutput<typeof EntrySchema>[]) =>
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
  return json === undefined ? undefined : readWith(PlaybookSchema, json, { file }, report);
}
