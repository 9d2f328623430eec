import type { Mark } from './mark.ts';
import { isChanged, saysSomething } from './mark-text.ts';
import type { TrackableId } from './trackable.ts';

/** What the archive says now of each of its trackables: the text of an item, the title of a post. */
export type Texts = ReadonlyMap<TrackableId, string>;

/** A mark beside the archive as it is now. */
export type Standing = 'kept' | 'changed' | 'gone';

export function standing(mark: Mark, texts: Texts): Standing {
  const text = texts.get(mark.trackable);
  if (text === undefined) return 'gone';
  return isChanged(mark, text) ? 'changed' : 'kept';
}

/** What became of a reader's marks when the archive was compiled again, and what is new in it. */
export type Reconciled = {
  kept: readonly Mark[];
  changed: readonly Mark[];
  gone: readonly Mark[];
  fresh: readonly TrackableId[];
};

/** @param seen the trackables of the archive as it was before; undefined when it is met first. */
export function reconcile(
  marks: Iterable<Mark>,
  texts: Texts,
  seen: ReadonlySet<string> | undefined,
): Reconciled {
  const found: Record<Standing, Mark[]> = { kept: [], changed: [], gone: [] };
  for (const mark of marks) if (saysSomething(mark)) found[standing(mark, texts)].push(mark);
  const fresh = seen ? [...texts.keys()].filter((trackable) => !seen.has(trackable)) : [];
  return { ...found, fresh };
}
