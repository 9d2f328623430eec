import { Link } from '@tanstack/react-router';
import { PanelLeft } from 'lucide';
import { Suspense, useId, useRef, useState } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { ChoiceRow } from '#src/ui/choice-row.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { useMediaQuery } from '#src/ui/media-query.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { Announcer } from './announcer.tsx';
import { CopyLink } from './copy-link.tsx';
import styles from './explorer-page.module.css';
import { withoutFilters } from './explorer-state.ts';
import type { GraphSearch } from './graph-search.ts';
import { MapPane } from './map-pane.tsx';
import { useRoute } from './route-tools.tsx';
import { SideCard } from './side-card.tsx';
import { TextTwin } from './text-twin.tsx';
import { ToolPanel } from './tool-panel.tsx';
import { type Explorer, type OnSearch, useExplorer } from './use-explorer.ts';
import { YearsStrip } from './years-strip.tsx';

/** Above this width there is room for the tools beside the map. */
const WIDE = '(min-width: 60em)';

/** The graph over the whole page: its tools, the map and its text twin, what is selected, the years. */
export function ExplorerPage({
  index,
  search,
  onSearch,
  onOpen,
}: {
  index: CorpusIndex;
  search: GraphSearch;
  onSearch: OnSearch;
  onOpen: (slug: TopicSlug) => void;
}) {
  const { ignored, ...explorer } = useExplorer(index, search, onSearch);
  const { state, change, shown } = explorer;
  // Until the reader says: where there is room. A written page has them and shows them there.
  const [folded, setFolded] = useState<boolean>();
  const wide = useMediaQuery(WIDE);
  const tools = folded === undefined ? wide : !folded;
  const chain = useRoute(explorer);
  const stage = useRef<HTMLDivElement>(null);
  const panel = useId();
  // Over the graph of a small screen the tools would hide what is selected among them.
  const fromTools: Explorer = {
    ...explorer,
    change: (part) => {
      if (part.selection && wide === false) setFolded(true);
      change(part);
    },
  };
  if (index.corpus.topics.length === 0) return <NoGraph index={index} />;
  const focus = state.focus && index.topics.get(state.focus.slug);
  return (
    <div className={styles['explorer']} data-tools={tools}>
      <PageHead
        title={focus ? `Graph around ${focus.title}` : 'Graph'}
        description={describe(index)}
      />
      <header className={styles['head']}>
        <IconButton
          label={tools ? 'Fold the tools away' : 'Show the tools'}
          expanded={tools}
          controls={panel}
          onClick={() => setFolded(tools)}
        >
          <Icon of={PanelLeft} size={20} />
        </IconButton>
        <h1 className={styles['title']}>Graph</h1>
        <p role="status" aria-label="What is shown" className={styles['counts']}>
          {countsText(shown)}
        </p>
        <ChoiceRow
          label="View"
          quiet
          value={state.view}
          choices={[
            { value: 'map', name: 'Map' },
            { value: 'text', name: 'Text' },
            { value: 'both', name: 'Both' },
          ]}
          onChange={(view) => change({ view })}
        />
        <CopyLink />
      </header>
      <noscript>
        <p className={styles['ignored']}>
          <span>
            To walk the map, and to filter it, takes scripts. What it shows is in{' '}
            <Link to="/topics">the list of topics</Link> as well.
          </span>
        </p>
      </noscript>
      {ignored.length > 0 && (
        <div className={styles['ignored']} role="status" aria-label="Ignored of the address">
          <p>Not all of this address could be followed. {ignored.join(' ')}</p>
          <TextButton onClick={() => change({})}>Dismiss</TextButton>
        </div>
      )}
      {tools !== false && (
        <aside id={panel} className={styles['tools']} aria-label="Tools">
          {/* Taken over after the rest of a written page and, where they are folded, not at all. */}
          <Suspense>
            <ToolPanel explorer={fromTools} chain={chain} />
          </Suspense>
        </aside>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in */}
      <div
        ref={stage}
        role="group"
        aria-label="The graph"
        tabIndex={-1}
        className={styles['stage']}
        data-view={state.view}
        data-fills-screen
      >
        {state.view !== 'text' && (
          <div className={styles['map']}>
            <MapPane explorer={explorer} chain={chain} onOpen={onOpen} />
          </div>
        )}
        {state.view !== 'map' && (
          <div className={styles['twin']}>
            <TextTwin explorer={explorer} />
          </div>
        )}
        {shown.topics.shown === 0 && (
          <div className={styles['empty']}>
            <Notice
              actions={
                <TextButton onClick={() => change(withoutFilters(state))}>Show all</TextButton>
              }
            >
              <p>No topic fits all of this. Take a filter away, or show all.</p>
            </Notice>
          </div>
        )}
        {state.selection && (
          <div className={styles['side']}>
            <SideCard
              explorer={explorer}
              onClose={() => {
                change({ selection: undefined });
                stage.current?.focus({ preventScroll: true });
              }}
            />
          </div>
        )}
      </div>
      <YearsStrip {...explorer} />
      <Announcer explorer={explorer} chain={chain} />
    </div>
  );
}

function NoGraph({ index }: { index: CorpusIndex }) {
  return (
    <Page label={index.corpus.archive.title} title="Graph">
      <PageHead title="Graph" description={describe(index)} />
      <Notice>
        <p>
          This archive has no topics yet, so there is nothing to draw. Add topics to posts.json and
          compile again.
        </p>
      </Notice>
    </Page>
  );
}

function describe({ corpus: { archive, topics, edges } }: CorpusIndex): string {
  return `The ${counted(topics.length, 'topic')} of ${archive.title} and the ${counted(edges.length, 'edge')} between them, as a map and as text.`;
}

/** `147 topics, 496 edges`; with filters `54 of 147 topics, 310 of 496 edges; 93 topics hidden`. */
function countsText({ topics, edges }: Explorer['shown']): string {
  const part = ({ shown, all }: typeof topics, one: string) =>
    shown === all ? counted(all, one) : `${grouped(shown)} of ${counted(all, one)}`;
  const hidden = topics.all - topics.shown;
  const said = `${part(topics, 'topic')}, ${part(edges, 'edge')}`;
  return hidden === 0 ? said : `${said}; ${counted(hidden, 'topic')} hidden`;
}
