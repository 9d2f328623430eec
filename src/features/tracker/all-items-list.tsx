import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useRun } from '#src/data/marks/use-run.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type AllItems, belongs } from '#src/domain/marks/checklist.ts';
import { GROUPINGS, type Grouping, type Shown } from '#src/domain/marks/checklist-choices.ts';
import { type ChecklistRow, checklistRows, filterItems } from '#src/domain/marks/checklist-view.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { CheckField } from '#src/ui/check-field.tsx';
import { FilterBar } from '#src/ui/filter-bar.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import styles from './all-items-list.module.css';
import { ChangedPosts } from './changed-posts.tsx';
import { GroupRow, ItemRow } from './checklist-rows.tsx';
import type { Asking, ChecklistSearch } from './checklist-search.ts';
import { MovedSince } from './moved-since.tsx';
import { useSettledMarks } from './use-settled-marks.ts';

const ROW_HEIGHT = 96;

const GROUPING_NAMES: Record<Grouping, string> = {
  topic: 'By topic',
  family: 'By family',
  state: 'By state',
  item: 'Same item, side by side',
};

const SHOWN_NAMES: Record<Shown, string> = {
  left: 'What is left',
  doing: 'Doing',
  done: 'Done',
  skipped: 'Skipped',
  changed: 'Changed since',
};

/** Every item of the run, grouped and filtered as the address says. */
export function AllItemsList({
  index,
  all,
  search,
  onSearch,
}: Asking & { index: CorpusIndex; all: AllItems }) {
  const { run, settings, store } = useRun();
  const { by = 'topic', show, text } = search;
  // A letter shows at once where it was typed; the list may follow a moment later.
  const sought = useDeferredValue(text);
  const isSorted = show !== undefined || by === 'state';
  const { settled, settle } = useSettledMarks(`${by} ${show}`);
  const items = useMemo(
    () => all.items.filter(({ topic }) => belongs(run, topic.slug)),
    [all, run],
  );
  // Where nothing is asked of marks, a mark changes nothing of which rows there are.
  const markOf = isSorted ? settled.markOf : unmarked;
  const shown = useMemo(
    () => filterItems(items, { show, text: sought }, markOf),
    [items, show, sought, markOf],
  );
  const rows = useMemo(
    () =>
      checklistRows(shown, {
        by,
        families: index.families,
        of: items,
        standing: (trackable) => markOf(trackable)?.state ?? 'todo',
      }),
    [shown, by, index, items, markOf],
  );
  const found = shown.length;
  const change = (part: ChecklistSearch) => onSearch({ ...search, ...part });
  return (
    <>
      <p className={styles['sum']}>
        <CheckField
          label="leave skipped items out of the total"
          checked={settings.leaveOutSkipped}
          onChange={(leaveOutSkipped) => store?.set({ leaveOutSkipped })}
        />
        <TextButton onClick={() => window.print()}>Print this list</TextButton>
      </p>
      <FilterBar
        label="Filter checklist items"
        count={
          found === items.length
            ? counted(found, 'item')
            : `${grouped(found)} of ${counted(items.length, 'item')}`
        }
        onReset={
          found < items.length ? () => onSearch({ run: search.run, by: search.by }) : undefined
        }
      >
        <TextField
          label="Find in the list"
          value={text ?? ''}
          onChange={(next) => change({ text: next || undefined })}
        />
        <SelectField
          label="Show"
          value={show ?? ''}
          options={[
            { value: '', name: 'All items' },
            ...Object.entries(SHOWN_NAMES).map(([value, name]) => ({ value, name })),
          ]}
          onChange={(value) => change({ show: (value || undefined) as Shown | undefined })}
        />
        <SelectField
          label="Group"
          value={by}
          options={GROUPINGS.map((value) => ({ value, name: GROUPING_NAMES[value] }))}
          onChange={(value) => change({ by: value === 'topic' ? undefined : (value as Grouping) })}
        />
      </FilterBar>
      {isSorted && <MovedSince shown={shown} settled={settled} onSettle={settle} />}
      {show === 'changed' && <ChangedPosts index={index} />}
      {rows.length === 0 ? (
        <Notice>
          <p>{nothingText(all.items.length, items.length, show)}</p>
          {all.items.length > 0 && items.length === 0 && (
            <p>
              <Link to="/checklists" search={{ run: search.run, view: 'topics' }}>
                Choose topics for “{run.name}”
              </Link>
            </p>
          )}
        </Notice>
      ) : (
        <LongList
          items={rows}
          keyOf={(row: ChecklistRow) => row.key}
          rowHeight={ROW_HEIGHT}
          row={(row: ChecklistRow) =>
            row.kind === 'group' ? (
              <GroupRow row={row} />
            ) : (
              <ItemRow item={row.item} by={by} found={sought ?? ''} />
            )
          }
        />
      )}
    </>
  );
}

function unmarked() {
  return undefined;
}

function nothingText(inArchive: number, inRun: number, show: Shown | undefined): string {
  if (inArchive === 0) return 'This archive has no checklist items: no topic has a full card yet.';
  if (inRun === 0) return 'No topic belongs to this run yet.';
  if (show === 'left') return 'Nothing is left: everything here is done or skipped.';
  if (show === 'changed') return 'No item has changed since you marked it.';
  return 'No item fits all of this. Take a filter away, or show all.';
}
