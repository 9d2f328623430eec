import { statementId } from '#src/domain/corpus/ids.ts';
import type { ReadArchive, Report } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import { keysOf } from '../derive/card.ts';
import { applicableTo } from '../derive/playbook-statements.ts';

/**
 * An override of a topic or a family that is not there, that omits a statement nobody makes, or that
 * names an item which is not on the card.
 */
export function checkOverrides(
  { overrides, playbooks }: ReadArchive,
  topics: readonly DerivedTopic[],
  report: Report,
): void {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const byFamily = new Map(playbooks.map((playbook) => [playbook.family, playbook]));
  for (const { file, topic: slug, family, omit, sections } of overrides) {
    const place = { file };
    const topic = bySlug.get(slug);
    if (!topic) {
      report({ kind: 'unknown-override', place, topic: slug });
      continue;
    }
    if (family !== undefined && !byFamily.has(family)) {
      const known = [...byFamily.keys()];
      report({ kind: 'unknown-field', place, field: `family: ${family}`, known });
    }
    const keys = keysOf(applicableTo(slug, topic.family, playbooks));
    for (const key of omit.filter((omitted) => !keys.includes(omitted))) {
      report({ kind: 'unknown-omission', place, key });
    }
    const items = topic.card.checklist.map(({ id }) => id);
    for (const { line, preventedBy } of sections.failureModes) {
      const id = preventedBy && statementId(slug, preventedBy);
      if (id && !items.includes(id))
        report({ kind: 'unknown-statement', place: { file, line }, id });
    }
  }
}
