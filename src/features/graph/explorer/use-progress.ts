import { useMemo } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import {
  type Counts,
  countStates,
  type Stand,
  shareDone,
  standOf,
  topicTrackables,
} from '#src/domain/marks/progress.ts';

/** How far the reader is with a topic. */
type Progress = { stand: Stand; counts: Counts; share: number };

export type ProgressOf = (slug: TopicSlug) => Progress | undefined;

/** The progress of every topic that has something to do; counted anew when a mark changes. */
export function useProgress({ corpus }: CorpusIndex): ProgressOf {
  const { stateOf, settings } = useMarks();
  const { leaveOutSkipped } = settings;
  return useMemo(() => {
    const all = new Map(
      corpus.topics.flatMap((topic): [TopicSlug, Progress][] => {
        const counts = countStates(topicTrackables(topic), stateOf);
        if (counts.total === 0) return [];
        const share = shareDone(counts, leaveOutSkipped);
        return [[topic.slug, { stand: standOf(counts), counts, share }]];
      }),
    );
    return (slug) => all.get(slug);
  }, [corpus, stateOf, leaveOutSkipped]);
}
