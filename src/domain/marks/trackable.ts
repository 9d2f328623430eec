import * as v from 'valibot';
import type { PostId, StatementId, TopicSlug } from '../corpus/ids.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
export const TRACKABLE = /^(?:item:[^\s/]+\/[^\s/]+|post:[^\s\u0000-\u001f\u007f]+)$/;

/**
 * Whatever can carry a mark: a checklist item or a post, by its id. The kind stands in front, since
 * the id of a post may look like that of an item.
 */
export const TrackableIdSchema = v.pipe(
  v.string(),
  v.maxLength(320),
  v.regex(TRACKABLE, 'not a trackable'),
  v.brand('TrackableId'),
);

export type TrackableId = v.InferOutput<typeof TrackableIdSchema>;

export function itemTrackable(item: StatementId): TrackableId {
  return `item:${item}` as TrackableId;
}

export function postTrackable(post: PostId): TrackableId {
  return `post:${post}` as TrackableId;
}

/** What a trackable is, and the ids it was made of. */
export type TrackableParts =
  | { kind: 'item'; item: StatementId; topic: TopicSlug; key: string }
  | { kind: 'post'; post: PostId };

export function trackableParts(trackable: TrackableId): TrackableParts {
  const id = trackable.slice(5);
  if (trackable.startsWith('post:')) return { kind: 'post', post: id as PostId };
  const slash = id.indexOf('/');
  return {
    kind: 'item',
    item: id as StatementId,
    topic: id.slice(0, slash) as TopicSlug,
    key: id.slice(slash + 1),
  };
}
