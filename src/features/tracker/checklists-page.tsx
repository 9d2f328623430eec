import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useOpenMarks } from '#src/data/marks/marks-provider.tsx';
import { useRun } from '#src/data/marks/use-run.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import { grouped } from '#src/domain/wording.ts';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { AllItemsList } from './all-items-list.tsx';
import { Attic } from './attic.tsx';
import type { Asking } from './checklist-search.ts';
import styles from './checklists-page.module.css';
import { CompareRuns } from './compare-runs.tsx';
import { MarksKept } from './marks-kept.tsx';
import { RunBar } from './run-bar.tsx';
import { RunNotShown } from './run-not-shown.tsx';
import { RunTopics } from './run-topics.tsx';
import { useAttic } from './use-attic.ts';
import { useRunOfAddress } from './use-run-of-address.ts';

const TakeAlong = lazy(() => import('./take-along/take-along.tsx'));

/** All checklist items of an archive in one run, and everything that is done with runs and marks. */
export function ChecklistsPage({
  index,
  all,
  search,
  onSearch,
}: Asking & { index: CorpusIndex; all: AllItems }) {
  useOpenMarks();
  const { run } = useRun();
  const { title } = index.corpus.archive;
  const asking = { search, onSearch };
  const asked = useRunOfAddress(asking);
  const attic = useAttic(all);
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
      <RunBar {...asking} all={all} index={index} />
      {asked && <RunNotShown asked={asked} shown={run} />}
      <nav aria-label="Checklists" className={styles['views']}>
        {views.map(({ view, name }) => (
          <Link
            key={name}
            to="/checklists"
            search={{ run: search.run, view }}
            activeOptions={{ explicitUndefined: true }}
          >
            {name}
          </Link>
        ))}
      </nav>
      {search.view === undefined && <AllItemsList index={index} all={all} {...asking} />}
      {search.view === 'topics' && <RunTopics index={index} {...asking} />}
      {search.view === 'compare' && <CompareRuns all={all} {...asking} />}
      {search.view === 'attic' && <Attic entries={attic} all={all} index={index} />}
      {search.view === 'files' && (
        <Suspense>
          <TakeAlong index={index} texts={all.texts} />
        </Suspense>
      )}
      <MarksKept />
    </Page>
  );
}
