import { useDeferredValue, useMemo } from 'react';
import { useRun } from '#src/data/marks/use-run.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { matcher } from '#src/domain/corpus/text-match.ts';
import { belongs } from '#src/domain/marks/checklist.ts';
import { topicItems } from '#src/domain/marks/progress.ts';
import { changedRun } from '#src/domain/marks/run-edits.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { FilterBar } from '#src/ui/filter-bar.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { useMediaQuery } from '#src/ui/media-query.ts';
import { Notice } from '#src/ui/notice.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { Asking } from './checklist-search.ts';
import styles from './run-topics.module.css';
import { FamilyRow, TopicsRow } from './run-topics-row.tsx';
import { type RunTopicsRow, runTopicsRows } from './run-topics-rows.ts';

const ROW_HEIGHT = 46;

/** Which topics belong to the run; what was marked on others is kept and comes back with them. */
export function RunTopics({ index, search, onSearch }: Asking & { index: CorpusIndex }) {
  const { store, run } = useRun();
  const columns = useColumns();
  const { text } = search;
  // A letter shows at once where it was typed; the list may follow a moment later.
  const sought = useDeferredValue(text ?? '');
  const topics = useMemo(
    () => index.corpus.topics.filter(({ items = [] }) => items.length > 0),
    [index],
  );
  const found = useMemo(() => {
    const fits = matcher(sought);
    return topics.filter(({ title }) => fits(title));
  }, [topics, sought]);
  const rows = useMemo(
    () => runTopicsRows(found, index.families, columns),
    [found, index, columns],
  );
  const chosen = topics.filter(({ slug }) => belongs(run, slug)).length;
  const isFiltered = found.length < topics.length;

  const choose = (isWanted: (topic: Topic) => boolean) => {
    if (!store) return;
    const wanted = topics.filter(isWanted);
    // A topic that has left the archive stays chosen, in case it returns.
    const away = run.topics?.filter((slug) => !index.topics.has(slug)) ?? [];
    const slugs = [...wanted.map(({ slug }) => slug), ...away];
    const isAll = wanted.length === topics.length;
    store.apply(changedRun(run, { topics: isAll ? 'all' : slugs }, store.now()));
  };
  const chooseSome = (some: readonly Topic[], isIn: boolean) => {
    const these = new Set(some);
    choose((topic) => (these.has(topic) ? isIn : belongs(run, topic.slug)));
  };
  const isBegun = (topic: Topic) =>
    topicItems(topic).some((item) => (store?.markOf(item, run.id)?.state ?? 'todo') !== 'todo');

  return (
    <section aria-label={`Topics of ${run.name}`}>
      <p className={styles['intro']}>
        “<bdi>{run.name}</bdi>” has {chosen === topics.length ? 'all' : grouped(chosen)} of{' '}
        {counted(topics.length, 'topic')}. Marks on a topic that leaves the run are kept, and are
        there again when it comes back.
      </p>
      <FilterBar
        label="Filter topics of the run"
        count={
          isFiltered
            ? `${grouped(found.length)} of ${counted(topics.length, 'topic')}`
            : counted(topics.length, 'topic')
        }
        onReset={isFiltered ? () => onSearch({ ...search, text: undefined }) : undefined}
      >
        <TextField
          label="Find a topic"
          value={text ?? ''}
          onChange={(next) => onSearch({ ...search, text: next || undefined })}
        />
      </FilterBar>
      {found.length > 0 && (
        <p>
          <TextButton onClick={() => chooseSome(found, true)}>
            {isFiltered ? 'All that are found' : 'All topics'}
          </TextButton>
          <TextButton onClick={() => chooseSome(found, false)}>
            {isFiltered ? 'None of them' : 'None'}
          </TextButton>
          {!isFiltered && <TextButton onClick={() => choose(isBegun)}>Those I began</TextButton>}
        </p>
      )}
      {rows.length === 0 ? (
        <Notice>
          <p>
            {topics.length === 0
              ? 'No topic of this archive has a checklist yet.'
              : 'No topic has a name like this.'}
          </p>
        </Notice>
      ) : (
        <LongList
          items={rows}
          keyOf={({ key }: RunTopicsRow) => key}
          rowHeight={ROW_HEIGHT}
          row={(row: RunTopicsRow) =>
            row.kind === 'family' ? (
              <FamilyRow
                name={row.name}
                topics={row.topics}
                onChoose={(isIn) => chooseSome(row.topics, isIn)}
              />
            ) : (
              <TopicsRow
                topics={row.topics}
                columns={columns}
                found={sought}
                onChoose={(topic, isIn) => chooseSome([topic], isIn)}
              />
            )
          }
        />
      )}
    </section>
  );
}

/** How many topics stand side by side. */
function useColumns(): 1 | 2 | 3 {
  const roomForTwo = useMediaQuery('(min-width: 42em)');
  const roomForThree = useMediaQuery('(min-width: 66em)');
  if (roomForThree) return 3;
  return roomForTwo ? 2 : 1;
}
