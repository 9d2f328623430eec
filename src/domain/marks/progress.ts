import { statementId } from '../corpus/ids.ts';
import type { Topic } from '../corpus/schema.ts';
import { grouped } from '../wording.ts';
import type { MarkState } from './mark.ts';
import { itemTrackable, postTrackable, type TrackableId } from './trackable.ts';

/** How many of some trackables are in each state. Progress is counted from marks, never stored. */
export type Counts = { total: number } & Record<Exclude<MarkState, 'todo'>, number>;

const NOTHING: Counts = { total: 0, doing: 0, done: 0, skipped: 0 };

export type StateOf = (trackable: TrackableId) => MarkState;

export function countStates(trackables: Iterable<TrackableId>, stateOf: StateOf): Counts {
  const counts = { ...NOTHING };
  for (const trackable of trackables) {
    counts.total += 1;
    const state = stateOf(trackable);
    if (state !== 'todo') counts[state] += 1;
  }
  return counts;
}

const ofTopics = new WeakMap<Topic, readonly TrackableId[]>();

/** What there is to do for a topic: the items of its checklist, then the posts of its path. */
export function topicTrackables(topic: Topic): readonly TrackableId[] {
  const known = ofTopics.get(topic);
  if (known) return known;
  const trackables = [
    ...topicItems(topic),
    ...new Set(topic.path.map(({ post }) => postTrackable(post))),
  ];
  ofTopics.set(topic, trackables);
  return trackables;
}

/** The items of a topic's checklist, in their order. */
export function topicItems({ slug, items = [] }: Topic): TrackableId[] {
  return items.map((key) => itemTrackable(statementId(slug, key)));
}

/** Each trackable of some topics once, for counts over several topics. */
export function trackablesOf(topics: Iterable<Topic>): Set<TrackableId> {
  const all = new Set<TrackableId>();
  for (const topic of topics) for (const trackable of topicTrackables(topic)) all.add(trackable);
  return all;
}

/** What of the total counts: all, or all but what is skipped, as the reader chose. */
export function counting({ total, skipped }: Counts, leaveOutSkipped: boolean): number {
  return leaveOutSkipped ? total - skipped : total;
}

/** How far one is, between 0 and 1; nothing left to do is 1, nothing to do at all 0. */
export function shareDone(counts: Counts, leaveOutSkipped: boolean): number {
  const of = counting(counts, leaveOutSkipped);
  if (of === 0) return counts.total > 0 ? 1 : 0;
  return counts.done / of;
}

/** `2 of 6 done`, `2 of 6 done, 1 skipped`; with skipped ones left out `2 of 5 done, 1 skipped`. */
export function progressText(counts: Counts, leaveOutSkipped: boolean): string {
  const done = `${grouped(counts.done)} of ${grouped(counting(counts, leaveOutSkipped))} done`;
  if (counts.skipped === 0) return done;
  return `${done}, ${grouped(counts.skipped)} skipped`;
}

/** Whether nothing is left of a topic, something was begun, or nothing was, by its trackables. */
export const STANDS = ['untouched', 'started', 'finished'] as const;
export type Stand = (typeof STANDS)[number];

export function standOf({ total, done, doing, skipped }: Counts): Stand {
  if (total > 0 && done + skipped === total) return 'finished';
  return done + doing + skipped > 0 ? 'started' : 'untouched';
}
