import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';

/** A heading and the topics under it, so many side by side, as a long list draws them. */
export type RunTopicsRow =
  | { kind: 'family'; key: string; name: string; topics: readonly Topic[] }
  | { kind: 'topics'; key: string; topics: readonly Topic[] };

/** Topics under their families, both in the order of the archive. */
export function runTopicsRows(
  topics: readonly Topic[],
  families: CorpusIndex['families'],
  columns: number,
): RunTopicsRow[] {
  return [...families.values()].flatMap(({ id, name }): RunTopicsRow[] => {
    const members = topics.filter(({ family }) => family === id);
    if (members.length === 0) return [];
    return [
      { kind: 'family', key: `family ${id}`, name, topics: members },
      ...lines(members, columns),
    ];
  });
}

function lines(topics: readonly Topic[], columns: number): RunTopicsRow[] {
  return Array.from({ length: Math.ceil(topics.length / columns) }, (_, at) => {
    const line = topics.slice(at * columns, (at + 1) * columns);
    return { kind: 'topics', key: `topics ${line[0]?.slug}`, topics: line };
  });
}
