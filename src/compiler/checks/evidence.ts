import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import type { ReadArchive, Report } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import type { Linked } from '../link.ts';
import { EVIDENCE_FILE } from '../readers/evidence-json.ts';

/** Evidence that is no post of the archive, or is given for what no playbook states on any card. */
export function checkEvidence(
  { overrides, evidence: given }: ReadArchive,
  { posts }: Linked,
  topics: readonly DerivedTopic[],
  report: Report,
): void {
  const known = new Set<string>(posts.map((post) => post.id));
  const missing = (ids: readonly string[]) => ids.filter((id) => !known.has(id));
  for (const { file, sections } of overrides) {
    for (const { line, evidence = [] } of CARD_SECTIONS.flatMap((section) => sections[section])) {
      for (const id of missing(evidence)) {
        report({ kind: 'unknown-evidence', place: { file, line }, id });
      }
    }
  }
  const statements = new Set<string>(
    topics.flatMap(({ card }) =>
      CARD_SECTIONS.flatMap((section) => card[section])
        .filter(({ origin }) => origin === 'playbook')
        .map(({ id }) => id),
    ),
  );
  const place = { file: EVIDENCE_FILE };
  for (const [statement, evidence] of given) {
    if (!statements.has(statement)) report({ kind: 'unknown-statement', place, id: statement });
    for (const id of missing(evidence)) report({ kind: 'unknown-evidence', place, id });
  }
}
