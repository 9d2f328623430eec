import { useMemo, useRef, useState } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { emphasisOf, pinnedBy, type Target } from '#src/domain/graph/emphasis.ts';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import type { ShownGraph } from '#src/domain/graph/shown-graph.ts';
import type { NodeLook } from '../canvas/canvas-props.ts';
import type { Scene } from '../canvas/scene.ts';
import { createStage } from '../canvas/stage.ts';
import { useDrawing } from '../canvas/use-drawing.ts';
import { usePalette } from '../canvas/use-palette.ts';
import { usePointing } from '../canvas/use-pointing.ts';
import { useSize } from '../canvas/use-size.ts';
import styles from './light-map.module.css';

type LightMapProps = {
  graph: ShownGraph;
  /** The topic in the middle of interest, which is ringed. */
  centre: TopicSlug;
  lookOf: (node: ShownGraph['nodes'][number]) => NodeLook;
  /** A click on a topic. */
  onOpen: (slug: TopicSlug) => void;
  /** What it shows, for those who do not see it. */
  label: string;
};

const NO_NAMES: ReadonlyMap<number, string> = new Map();
const NOTHING: ReadonlySet<TopicSlug> = new Set();

/** A small map that fits its graph and stays: the light drawing alone, which needs no cytoscape. */
export function LightMap({ graph, centre, lookOf, onOpen, label }: LightMapProps) {
  const [stage] = useState(createStage);
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const index = useMemo(() => indexGraph(graph), [graph]);
  const palette = usePalette();
  const { hovered, light } = usePointing(stage, {
    onSelect: (chosen) => {
      if (chosen?.kind === 'topic') onOpen(chosen.slug);
    },
    onOpen,
  });
  const scene = useMemo((): Scene => {
    const place = index.topics.get(centre);
    const selected: Target | undefined = place && { kind: 'topic', place };
    const target = hovered?.kind === 'topic' ? hovered : undefined;
    const emphasis = emphasisOf(index, { target, lit: NOTHING, selection: undefined });
    const pinned = pinnedBy(emphasis);
    return {
      index,
      palette,
      communities: NO_NAMES,
      names: 'all',
      lookOf,
      emphasis,
      pinned,
      selected,
      cursor: undefined,
    };
  }, [index, palette, lookOf, hovered, centre]);

  useSize(stage, frame, { index, viewport: undefined });
  useDrawing(stage, scene, { ground, overlay });
  return (
    <div
      ref={frame}
      role="img"
      aria-label={label}
      className={styles['frame']}
      data-target={hovered?.kind}
    >
      <canvas ref={ground} {...light} />
      <canvas ref={overlay} className={styles['overlay']} />
    </div>
  );
}
