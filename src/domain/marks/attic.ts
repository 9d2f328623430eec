import type { AllItems, ChecklistItem } from './checklist.ts';
import { type Mark, READER, saysSomething } from './mark.ts';
import { trackableParts } from './trackable.ts';

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

/**
 * The items that a mark of the attic may have become, most alike first: those of its topic, and
 * whatever shares many words with its text. Alike is the share of words in common (Jaccard index).
 */
export function successors(mark: Mark, { items }: AllItems, most: number): ChecklistItem[] {
  if (mark.run === READER) return [];
  const parts = trackableParts(mark.trackable);
  const topic = parts.kind === 'item' ? parts.topic : undefined;
  const own = wordsOf(mark.text);
  return items
    .map((item) => ({
      item,
      alike: jaccard(own, wordsOf(item.text)) + (item.topic.slug === topic ? 0.25 : 0),
    }))
    .filter(({ alike }) => alike >= 0.25)
    .sort((a, b) => b.alike - a.alike || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
