import type { ReadArchive, Report } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import { keysOf } from '../derive/card.ts';

/** An override of a topic or a family that is not there, or that omits a statement nobody makes. */
export function checkOverrides(
  { overrides, playbooks }: ReadArchive,
  topics: readonly DerivedTopic[],
  report: Report,
): void {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const byFamily = new Map(playbooks.map((playbook) => [playbook.family, playbook]));
  for (const { file, topic: slug, family, omit } of overrides) {
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
    const keys = keysOf(byFamily.get(topic.family));
    for (const key of omit.filter((omitted) => !keys.includes(omitted))) {
      report({ kind: 'unknown-omission', place, key });
    }
  }
}
