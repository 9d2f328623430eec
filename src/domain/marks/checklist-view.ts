import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { folded } from '../corpus/text-match.ts';
import { counted } from '../wording.ts';
import { belongs, type ChecklistItem } from './checklist.ts';
import type { Grouping, Shown } from './checklist-choices.ts';
import { stateWord } from './edit.ts';
import type { Mark, MarkState, RunId } from './mark.ts';
import { isChanged } from './mark-text.ts';
import type { StateOf } from './progress.ts';
import type { Run } from './run.ts';
import type { TrackableId } from './trackable.ts';

/** What a reader asks of the list of items; what is left out is not asked. */
export type ChecklistFilter = {
  by: Grouping;
  show?: Shown | undefined;
  text?: string | undefined;
};

/** A heading and the items under it, in one row after the other, as a long list draws them. */
export type ChecklistRow =
  | {
      kind: 'group';
      key: string;
      title: string;
      topic?: Topic;
      note: string;
      items: readonly ChecklistItem[];
      /** All items of the group, also those that are filtered away: what its progress is counted of. */
      of: readonly TrackableId[];
    }
  | { kind: 'item'; key: string; item: ChecklistItem };

type MarkOf = (trackable: TrackableId) => Mark | undefined;

/** The items that fit, before they are grouped. */
export function filterItems(
  items: readonly ChecklistItem[],
  { show, text = '' }: Pick<ChecklistFilter, 'show' | 'text'>,
  markOf: MarkOf,
): ChecklistItem[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (!words.every((word) => item.plain.includes(word))) return false;
    if (show === undefined) return true;
    const mark = markOf(item.trackable);
    const state = mark?.state ?? 'todo';
    switch (show) {
      case 'left':
        return state === 'todo' || state === 'doing';
      case 'changed':
        return mark !== undefined && isChanged(mark, item.text);
      default:
        return state === show;
    }
  });
}

/**
 * Groups items and lays them out as rows. Groups stand in the order of the archive, states in that
 * of work, and items that several topics share before those of one.
 *
 * @param how.of the items from which these were filtered: a group counts all of its own.
 * @param how.standing under which state an item stands, where it is by state that they are grouped.
 */
export function checklistRows(
  items: readonly ChecklistItem[],
  how: {
    by: Grouping;
    families: CorpusIndex['families'];
    of: readonly ChecklistItem[];
    standing: StateOf;
  },
): ChecklistRow[] {
  const { by, families, of, standing } = how;
  const groups = grouping(items, by, standing);
  const whole = grouping(of, by, standing);
  const order = [...groups].map(([key, members], at) => ({ key, members, at }));
  if (by === 'state') {
    const place = (key: string) => ['doing', 'todo', 'done', 'skipped'].indexOf(key);
    order.sort((a, b) => place(a.key) - place(b.key));
  }
  if (by === 'item') order.sort((a, b) => b.members.length - a.members.length || a.at - b.at);
  return order.flatMap(({ key, members }): ChecklistRow[] => {
    const first = members[0] as ChecklistItem;
    const head: ChecklistRow = {
      kind: 'group',
      key: `group ${key}`,
      title: groupTitle(first, by, families, standing),
      ...(by === 'topic' && { topic: first.topic }),
      note: by === 'item' ? counted(members.length, 'topic') : counted(members.length, 'item'),
      items: members,
      of: (whole.get(key) ?? members).map(({ trackable }) => trackable),
    };
    return [head, ...members.map((item) => ({ kind: 'item' as const, key: item.id, item }))];
  });
}

function grouping(
  items: readonly ChecklistItem[],
  by: Grouping,
  standing: StateOf,
): Map<string, ChecklistItem[]> {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) {
    const key = groupKey(item, by, standing);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function groupKey(item: ChecklistItem, by: Grouping, stateOf: StateOf): string {
  switch (by) {
    case 'topic':
      return item.topic.slug;
    case 'family':
      return item.topic.family;
    case 'state':
      return stateOf(item.trackable);
    case 'item':
      return `${item.key} ${item.text}`;
  }
}

function groupTitle(
  item: ChecklistItem,
  by: Grouping,
  families: CorpusIndex['families'],
  stateOf: StateOf,
): string {
  switch (by) {
    case 'topic':
      return item.topic.title;
    case 'family':
      return families.get(item.topic.family)?.name ?? item.topic.family;
    case 'state':
      return stateWord(stateOf(item.trackable));
    case 'item':
      return item.text;
  }
}

/** What two runs say of one item; undefined where its topic does not belong to a run. */
export type Compared = {
  item: ChecklistItem;
  a: MarkState | undefined;
  b: MarkState | undefined;
};

/** The items of either run and what both say of them. */
export function compareRuns(
  items: readonly ChecklistItem[],
  a: Run,
  b: Run,
  stateIn: (trackable: TrackableId, run: RunId) => MarkState,
): Compared[] {
  const said = ({ trackable, topic }: ChecklistItem, run: Run) =>
    belongs(run, topic.slug) ? stateIn(trackable, run.id) : undefined;
  return items
    .map((item) => ({ item, a: said(item, a), b: said(item, b) }))
    .filter((row) => row.a !== undefined || row.b !== undefined);
}
