import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { isPassed, type Reading } from '#src/domain/paths/reading.ts';
import { type WalkStep, walkAll, walkStages } from '#src/domain/paths/walk.ts';
import type { WalkSearch } from './walk-search.ts';

/** Where one stands on a walk. */
export type WalkView = {
  steps: WalkStep[];
  /** The place of the post that is shown, from 0. */
  at: number;
  step: WalkStep | undefined;
  previous: WalkStep | undefined;
  next: WalkStep | undefined;
  /** Whether the walk leads through every post. */
  all: boolean;
  /** Steps that were read or skipped. */
  passed: number;
};

/**
 * The walk that an address asks for. A post that is none of the stages is walked to among all posts;
 * without a post, or with one that the topic does not have, one stands at the first unread.
 */
export function walkView(
  index: CorpusIndex,
  topic: Topic,
  { search, reading }: { search: WalkSearch; reading: Reading },
): WalkView {
  const asked = topic.posts.find((id) => id === search.post);
  const isStage = topic.path.some(({ post }) => post === asked);
  const all = search.through === 'all' || (asked !== undefined && !isStage);
  const steps = all
    ? walkAll(index, topic, search.order ?? 'newest', reading)
    : walkStages(index, topic, reading);
  const isOpen = ({ post }: WalkStep) => !isPassed(reading, post.id);
  const found = steps.findIndex(({ post }) => post.id === asked);
  const at = found >= 0 ? found : Math.max(0, steps.findIndex(isOpen));
  return {
    steps,
    at,
    step: steps[at],
    previous: steps[at - 1],
    next: steps[at + 1],
    all,
    passed: steps.filter((step) => !isOpen(step)).length,
  };
}
