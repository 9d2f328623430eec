import { useMarks } from '#src/data/marks/use-marks.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import {
  countStates,
  progressText,
  shareDone,
  topicTrackables,
} from '#src/domain/marks/progress.ts';
import { ProgressRing } from '#src/ui/progress-ring.tsx';

/**
 * How much of a topic's items and path is done; nothing for a topic without any.
 *
 * @param always also while nothing of it was begun.
 */
export function TopicProgress({ topic, always = false }: { topic: Topic; always?: boolean }) {
  const { stateOf, settings } = useMarks();
  const counts = countStates(topicTrackables(topic), stateOf);
  const begun = counts.done + counts.doing + counts.skipped > 0;
  if (counts.total === 0 || !(begun || always)) return null;
  return (
    <ProgressRing
      share={shareDone(counts, settings.leaveOutSkipped)}
      text={progressText(counts, settings.leaveOutSkipped)}
    />
  );
}
