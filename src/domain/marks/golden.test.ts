import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ArchiveId } from '../corpus/ids.ts';
import { PlanSchema } from '../paths/plan-schema.ts';
import { MarkSchema } from './mark.ts';
import { readImport } from './read-import.ts';
import type { ReaderRecord } from './record.ts';
import { RunSchema } from './run.ts';

/**
 * The files of `golden/` are as a shipped version wrote them, with every field in use. They are never
 * edited: whoever has such a file must be able to import it for ever.
 */
const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
const ARCHIVE = 'small-notes' as ArchiveId;
const NOWHERE = { archive: ARCHIVE, topics: [], texts: new Map(), editedAt: 0 };

function recordsOf(name: string): readonly ReaderRecord[] {
  const opened = readImport(golden(name), NOWHERE);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  expect(opened.unplaced).toEqual([]);
  return opened.records;
}

it('reads a progress file of version 1 with nothing of it lost', () => {
  const file = JSON.parse(golden('progress.v1.json'));
  const records = recordsOf('progress.v1.json');
  for (const kind of ['run', 'plan', 'mark'] as const) {
    const values = records.filter((record) => record.kind === kind).map(({ value }) => value);
    expect(values).toEqual(
      file[`${kind}s`].map((value: object) => ({ ...value, archive: ARCHIVE })),
    );
  }
});

it.each([
  ['runs', RunSchema],
  ['plans', PlanSchema],
  ['marks', MarkSchema],
] as const)('has every field of the %s in use', (list, { entries }) => {
  const file: Record<string, object[]> = JSON.parse(golden('progress.v1.json'));
  const fields = new Set(file[list]?.flatMap((record) => Object.keys(record)));
  expect([...fields, 'archive'].sort()).toEqual(Object.keys(entries).sort());
});

it('reads a Markdown file of version 1 with nothing of it lost', () => {
  const inJson = recordsOf('progress.v1.json').filter(
    ({ kind, value }) =>
      (kind === 'run' && value.id === 'first') ||
      (kind === 'mark' && ['first', 'reader'].includes(value.run)),
  );
  const byTime = (a: ReaderRecord, b: ReaderRecord) => a.value.at - b.value.at;
  expect([...recordsOf('checklist.v1.md')].sort(byTime)).toEqual([...inJson].sort(byTime));
});
