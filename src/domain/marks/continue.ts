import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { lastTouched } from './attic.ts';
import type { Mark } from './mark.ts';
import { saysSomething } from './mark-text.ts';
import {
  type Counts,
  countStates,
  type StateOf,
  standOf,
  topicItems,
  topicTrackables,
} from './progress.ts';
import { postTrackable, type TrackableId, trackableParts } from './trackable.ts';

/** A topic that was begun, how far it is, and what comes next on it. */
export type Begun = {
  topic: Topic;
  counts: Counts;
  /** The first item and the first post of the path that are neither done nor skipped. */
  item: TrackableId | undefined;
  post: Post | undefined;
};

/** The topics begun and not finished, those touched last first, at most so many. */
export function begunTopics(
  index: CorpusIndex,
  marks: Iterable<Mark>,
  stateOf: StateOf,
  most: number,
): Begun[] {
  const touched = new Map<Topic, number>();
  const touch = (topic: Topic | undefined, at: number) => {
    if (topic?.full) touched.set(topic, Math.max(touched.get(topic) ?? 0, at));
  };
  for (const mark of marks) {
    if (!saysSomething(mark)) continue;
    const parts = trackableParts(mark.trackable);
    if (parts.kind === 'item') touch(index.topics.get(parts.topic), lastTouched(mark));
    else
      for (const { topic } of index.paths.get(parts.post) ?? []) {
        touch(topic, lastTouched(mark));
      }
  }
  const isOpen = (trackable: TrackableId) => ['todo', 'doing'].includes(stateOf(trackable));
  return [...touched]
    .sort(([a, atA], [b, atB]) => atB - atA || (a.slug < b.slug ? -1 : 1))
    .flatMap(([topic]) => {
      const counts = countStates(topicTrackables(topic), stateOf);
      if (standOf(counts) !== 'started') return [];
      const next = topic.path.find(({ post }) => isOpen(postTrackable(post)));
      return [
        {
          topic,
          counts,
          item: topicItems(topic).find(isOpen),
          post: next && index.posts.get(next.post),
        },
      ];
    })
    .slice(0, most);
}
