import { lazy, Suspense, useLayoutEffect, useMemo } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import type { Chain } from '#src/domain/graph/strongest-chain.ts';
import { WrittenMap } from '../canvas/written-map.tsx';
import { hueOfNode } from './colours.ts';
import styles from './map-pane.module.css';
import type { Explorer } from './use-explorer.ts';
import { useHandOver } from './use-hand-over.ts';
import { useLiveMap } from './use-live-map.ts';

const GraphCanvas = lazy(() =>
  import('../canvas/graph-canvas.tsx').then(({ GraphCanvas: component }) => ({
    default: component,
  })),
);

/** The same object for as long as the place is the same, so that the map is not moved to where it is. */
function useSame(viewport: Viewport | undefined): Viewport | undefined {
  const { x, y, zoom } = viewport ?? {};
  return useMemo(
    () => (x === undefined || y === undefined || zoom === undefined ? undefined : { x, y, zoom }),
    [x, y, zoom],
  );
}

/** The map of what is shown, coloured as the reader chose, with a route lit. */
export function MapPane({
  explorer,
  chain,
  onOpen,
}: {
  explorer: Explorer;
  chain: Chain | undefined;
  onOpen: (slug: TopicSlug) => void;
}) {
  const { index, state, change, shown, progressOf } = explorer;
  const { colour, focus } = state;
  const viewport = useSame(state.viewport);
  const communities = useMemo(
    () => new Map([...index.communities].map(([id, { name }]) => [id, name])),
    [index],
  );
  const lookOf = useMemo(() => {
    const hueOf = hueOfNode(index, colour, progressOf);
    return (node: Parameters<typeof hueOf>[0]) => {
      const progress = progressOf(node.slug);
      const begun = progress && progress.stand !== 'untouched';
      return {
        hue: hueOf(node),
        done: begun ? progress.share : undefined,
        inFocus: node.slug === focus?.slug,
      };
    };
  }, [index, colour, progressOf, focus?.slug]);
  const lit = useMemo(() => new Set(chain?.topics), [chain]);
  const { live, covered, approach, uncover } = useLiveMap(state);
  const { hears, arrive } = useHandOver();
  return (
    // What is pressed before the page answers is kept as well (public/before-paint.js).
    <div className={styles['pane']} data-early onPointerEnter={approach} {...hears}>
      {live && (
        <Suspense>
          <GraphCanvas
            graph={shown.graph}
            communities={communities}
            lookOf={lookOf}
            selection={state.selection}
            lit={lit}
            viewport={viewport}
            onSelect={(selection) => change({ selection })}
            onOpen={onOpen}
            onViewport={(viewport) => change({ viewport })}
            onDrawn={uncover}
          />
          <Arrival effect={arrive} />
        </Suspense>
      )}
      {covered && <WrittenMap graph={shown.graph} communities={communities} lookOf={lookOf} />}
    </div>
  );
}

/** Comes with what it stands behind, and has its effect after those of that. */
function Arrival({ effect }: { effect: () => () => void }) {
  useLayoutEffect(effect, [effect]);
  return null;
}
