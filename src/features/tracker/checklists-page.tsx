import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { atticOf } from '#src/domain/marks/attic.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import { grouped } from '#src/domain/wording.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { AllItemsList } from './all-items-list.tsx';
import { Attic } from './attic.tsx';
import type { Asking } from './checklist-search.ts';
import styles from './checklists-page.module.css';
import { CompareRuns } from './compare-runs.tsx';
import { MarksKept } from './marks-kept.tsx';
import { RunBar } from './run-bar.tsx';
import { RunTopics } from './run-topics.tsx';

/** All checklist items of an archive in one run, and everything that is done with runs and marks. */
export function ChecklistsPage({
  index,
  all,
  search,
  onSearch,
}: Asking & { index: CorpusIndex; all: AllItems }) {
  const marks = useMarks();
  const { title } = index.corpus.archive;
  const asked = useRunOfAddress(search.run);
  const attic = atticOf(marks.store?.allMarks() ?? [], all);
  const asking = { search, onSearch };
  const views = [
    { view: undefined, name: 'All items' },
    { view: 'topics', name: 'Topics of the run' },
    { view: 'compare', name: 'Compare runs' },
    { view: 'attic', name: attic.length > 0 ? `Attic (${grouped(attic.length)})` : 'Attic' },
    { view: 'files', name: 'Export and import' },
  ] as const;
  return (
    <Page label={title} title="Checklists">
      <PageHead
        title="Checklists"
        description={`All checklist items of ${title}, to tick off, run by run.`}
      />
      <RunBar {...asking} />
      {asked === 'unknown' && (
        <Notice>
          <p>
            There is no run <q>{search.run}</q> in this browser. Runs live where they were made;
            import an export to bring one here. You see “{marks.run.name}” instead.
          </p>
        </Notice>
      )}
      <nav aria-label="Checklists" className={styles['views']}>
        {views.map(({ view, name }) => (
          <Link
            key={name}
            to="/checklists"
            search={{ run: search.run, view }}
            aria-current={view === search.view ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {search.view === undefined && <AllItemsList index={index} all={all} {...asking} />}
      {search.view === 'topics' && <RunTopics index={index} />}
      {search.view === 'compare' && <CompareRuns all={all} {...asking} />}
      {search.view === 'attic' && <Attic entries={attic} all={all} index={index} />}
      <MarksKept />
    </Page>
  );
}

/** Makes the run of the address the chosen one; says when this browser does not have it. */
function useRunOfAddress(asked: string | undefined): 'fine' | 'unknown' {
  const { store, loaded, runs, run } = useMarks();
  const found = runs.open.find(({ id }) => id === asked)?.id;
  useEffect(() => {
    if (loaded && found !== undefined && found !== run.id) store?.set({ run: found });
  }, [store, loaded, found, run.id]);
  return loaded && asked !== undefined && found === undefined ? 'unknown' : 'fine';
}
