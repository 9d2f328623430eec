import '#src/ui/tokens.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import type {
  GraphNode,
  GraphSelection,
  ShownGraph,
  Viewport,
} from '#src/domain/graph/shown-graph.ts';
import { toScreen } from '#src/domain/graph/viewport.ts';
import { GraphCanvas } from '#src/features/graph/canvas/graph-canvas.tsx';
import { boxIn, fitting } from '#src/features/graph/canvas/use-size.ts';
import type { Drawer } from './drawer.ts';

const NOTHING: ReadonlySet<TopicSlug> = new Set();
const TRIES = 10;

const lookOf = ({ community }: GraphNode) => ({ hue: community % 10 });

/** Our own map, as the page of the graph shows it. */
export const drawer: Drawer = {
  draw(whole, element, heard) {
    const root = createRoot(element);
    const size = { width: 1280, height: 800 };
    const names = new Map(whole.nodes.map(({ community, title }) => [community, title]));
    let viewport: Viewport | undefined;
    let state: { graph: ShownGraph; selection: GraphSelection | undefined } = {
      graph: whole,
      selection: undefined,
    };
    const render = (next: Partial<typeof state>) => {
      state = { ...state, ...next };
      flushSync(() =>
        root.render(
          <GraphCanvas
            graph={state.graph}
            communities={names}
            lookOf={lookOf}
            selection={state.selection}
            lit={NOTHING}
            viewport={viewport}
            onSelect={(selection) => {
              if (selection) heard.selected();
              render({ selection });
            }}
            onOpen={() => {}}
            onViewport={(next) => {
              viewport = next;
            }}
          />,
        ),
      );
    };
    render({});
    const frame = element.querySelector<HTMLElement>('[role="application"]');
    if (!frame) throw new Error('The map has no frame.');
    const covered = boxIn(frame, element.querySelector('fieldset'));
    const watcher = new MutationObserver(() => {
      if (frame.dataset['target']) heard.hovered();
    });
    watcher.observe(frame, { attributeFilter: ['data-target'] });
    return {
      pointOf(place) {
        return toScreen(place, viewport ?? fitting(indexGraph(whole).box, { size, covered }), size);
      },
      async answers() {
        const filtered = {
          nodes: whole.nodes.filter(({ posts }) => posts > 1),
          edges: whole.edges.filter(({ weight }) => weight > 1),
        };
        const answers: Record<string, number[]> = { filter: [], select: [], walk: [] };
        for (let n = 0; n < TRIES; n += 1) {
          answers['filter']?.push(
            await untilShown(() => render({ graph: n % 2 === 0 ? filtered : whole })),
          );
          const { slug } = whole.nodes[n * 7] ?? { slug: '' as TopicSlug };
          answers['select']?.push(
            await untilShown(() => render({ selection: { kind: 'topic', slug } })),
          );
          answers['walk']?.push(
            await untilShown(() => {
              const key = n % 2 === 0 ? 'ArrowRight' : ']';
              frame.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            }),
          );
        }
        return answers;
      },
      leave() {
        watcher.disconnect();
        root.unmount();
      },
    };
  },
};

/** Milliseconds from an act to the end of the frame that shows it. */
async function untilShown(act: () => void): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const from = performance.now();
  act();
  await new Promise((resolve) =>
    requestAnimationFrame(() => {
      setTimeout(resolve);
    }),
  );
  return performance.now() - from;
}
