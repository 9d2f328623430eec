import * as v from 'valibot';
import type { ArchiveFiles, ReadArchive, Report } from '../archive.ts';
import { parseJson, readWith } from './json-file.ts';

export const EVIDENCE_FILE = 'evidence.json';

const EvidenceSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'must be an object and no list'),
  v.record(v.string(), v.array(v.string())),
);

/**
 * `evidence.json`: which posts of this archive a playbook statement rests on, by the statement's id
 * (`graphql/architecture.resolver-limits`). Playbooks are written for a field, evidence for an archive.
 */
export function readEvidenceJson(
  files: ArchiveFiles['files'],
  report: Report,
): ReadArchive['evidence'] {
  const text = files.get(EVIDENCE_FILE);
  if (text === undefined) return new Map();
  const json = parseJson(EVIDENCE_FILE, text, report);
  if (json === undefined) return new Map();
  const place = { file: EVIDENCE_FILE };
  const evidence = readWith(EvidenceSchema, json, place, report);
  if (!evidence) return new Map();
  // The schema leaves out keys that every object has, such as `constructor`.
  for (const id of Object.keys(json as object)) {
    if (!Object.hasOwn(evidence, id)) report({ kind: 'unknown-statement', place, id });
  }
  return new Map(Object.entries(evidence));
}
