import type { Topic } from '../corpus/schema.ts';
import type { AllItems } from './checklist.ts';
import type { Mark } from './mark.ts';
import { saysSomething } from './mark-text.ts';
import { type TrackableId, trackableParts } from './trackable.ts';

/** From this share of common words on, two texts may be one; being of one topic counts as much. */
const ALIKE = 0.25;

/** A mark whose trackable has left the archive, with what it stood on. */
export type AtticEntry = { mark: Mark; kind: 'item' | 'post'; from: string };

/** The marks of a run and of posts that the archive no longer has, newest first. */
export function atticOf(marks: Iterable<Mark>, { texts }: AllItems): AtticEntry[] {
  return [...marks]
    .filter((mark) => saysSomething(mark) && !texts.has(mark.trackable))
    .sort((a, b) => lastTouched(b) - lastTouched(a) || (a.trackable < b.trackable ? -1 : 1))
    .map((mark) => {
      const parts = trackableParts(mark.trackable);
      return {
        mark,
        kind: parts.kind,
        from: parts.kind === 'item' ? parts.topic : parts.post,
      };
    });
}

export function lastTouched({ at, noteAt = 0 }: Mark): number {
  return Math.max(at, noteAt);
}

/** What a mark may be put on: its text, and of an item also the topic. */
export type Successor = { trackable: TrackableId; text: string; topic?: Topic };

/**
 * What a mark of the attic may have become, most alike first: items for an item, those of its topic
 * before others, and posts for a post. Alike is the share of words in common (Jaccard index).
 */
export function successors(mark: Mark, { items, texts }: AllItems, most: number): Successor[] {
  const parts = trackableParts(mark.trackable);
  const own = wordsOf(mark.text);
  const candidates: Iterable<Successor> =
    parts.kind === 'item'
      ? items
      : [...texts]
          .filter(([trackable]) => trackableParts(trackable).kind === 'post')
          .map(([trackable, text]) => ({ trackable, text }));
  return [...candidates]
    .map((place) => {
      const atHome = parts.kind === 'item' && place.topic?.slug === parts.topic;
      return { place, alike: jaccard(own, wordsOf(place.text)) + (atHome ? ALIKE : 0) };
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.place.trackable < b.place.trackable ? -1 : 1))
    .slice(0, most)
    .map(({ place }) => place);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
