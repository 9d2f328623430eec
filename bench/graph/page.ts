import './page.css';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import type { Drawer, Drawing } from './drawer.ts';
import { firstPicture } from './first-picture.ts';

/** The page in which each library draws; the benchmark opens it and asks `window.bench`. */
const DRAWERS: Readonly<Record<string, () => Promise<{ drawer: Drawer }>>> = {
  ours: () => import('./ours.tsx'),
  cytoscape: () => import('./cytoscape.ts'),
  sigma: () => import('./sigma.ts'),
  'force-graph': () => import('./force-graph.ts'),
  'vis-network': () => import('./vis-network.ts'),
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

type GraphBench = {
  /** Draws a graph of so many topics; gives the milliseconds from data to first picture. */
  start: (topics: number) => Promise<number>;
  /** Where to point at the strongest topic now. */
  point: () => { x: number; y: number };
  /** Milliseconds from data to the first hover and selection; undefined while there was none. */
  hovered: number | undefined;
  selected: number | undefined;
  record: () => void;
  /** The intervals between the frames since `record`, in milliseconds. */
  recorded: () => number[];
  answers: () => Promise<Record<string, number[]>>;
  leave: () => void;
};

declare global {
  interface Window {
    bench: GraphBench;
  }
}

let drawing: Drawing | undefined;
let place: { slug: string; x: number; y: number } | undefined;
let element: HTMLElement | undefined;
let frames: number[] = [];
let recording = 0;

const name = new URLSearchParams(location.search).get('drawer') ?? 'ours';
const load = DRAWERS[name];
if (!load) throw new Error(`There is no drawer ${name}.`);
const { drawer } = await load();

window.bench = {
  hovered: undefined,
  selected: undefined,
  async start(topics) {
    const graph = clusteredGraph(topics);
    [place] = graph.nodes;
    element = document.createElement('div');
    element.className = 'graph';
    document.body.append(element);
    await nextFrame();
    await nextFrame();
    const from = performance.now();
    const since = () => performance.now() - from;
    const picture = firstPicture();
    drawing = drawer.draw(graph, element, {
      hovered: () => {
        window.bench.hovered ??= since();
      },
      selected: () => {
        window.bench.selected ??= since();
      },
    });
    return (await picture) - from;
  },
  point() {
    if (!drawing || !place) throw new Error('Nothing is drawn.');
    return drawing.pointOf(place);
  },
  record() {
    frames = [];
    let last = performance.now();
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      recording = requestAnimationFrame(step);
    };
    recording = requestAnimationFrame((now) => {
      last = now;
      recording = requestAnimationFrame(step);
    });
  },
  recorded() {
    cancelAnimationFrame(recording);
    return frames;
  },
  answers: async () => (await drawing?.answers?.()) ?? {},
  leave() {
    drawing?.leave();
    element?.remove();
    [drawing, element, place] = [undefined, undefined, undefined];
  },
};
