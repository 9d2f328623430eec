import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  emphasisOf,
  pinnedBy,
  selected as selectedOf,
  type Target,
} from '#src/domain/graph/emphasis.ts';
import { indexGraph, type TopicPlace } from '#src/domain/graph/graph-index.ts';
import type { GraphSelection } from '#src/domain/graph/shown-graph.ts';
import { zoomedAt } from '#src/domain/graph/viewport.ts';
import { counted } from '#src/domain/wording.ts';
import { useSingleKeys } from '#src/ui/single-keys.ts';
import type { CanvasProps } from './canvas-props.ts';
import { Controls } from './controls.tsx';
import { useCytoscape } from './cytoscape/use-cytoscape.ts';
import { useFollow } from './cytoscape/use-follow.ts';
import styles from './graph-canvas.module.css';
import type { Scene } from './scene.ts';
import { createStage } from './stage.ts';
import { useDrawing } from './use-drawing.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useGestures } from './use-gestures.ts';
import { useInSight } from './use-in-sight.ts';
import { usePalette } from './use-palette.ts';
import { usePointing } from './use-pointing.ts';
import { fitting, useSize } from './use-size.ts';
import { useWalk } from './use-walk.ts';

const STEP = 1.5;

/**
 * The map of a graph: to look at, to point at, and to walk with the keyboard. A light drawing stands
 * at once and answers every move; cytoscape takes its place whenever the map rests.
 */
export function GraphCanvas({
  graph,
  communities,
  lookOf,
  selection,
  lit,
  viewport,
  onSelect,
  onOpen,
  onViewport,
  onDrawn,
}: CanvasProps) {
  const [stage] = useState(createStage);
  const help = useId();
  const whole = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const buttons = useRef<HTMLFieldSetElement>(null);

  const index = useMemo(() => indexGraph(graph), [graph]);
  const palette = usePalette();
  const fullScreen = useFullScreen(whole);
  const singleKeys = useSingleKeys();
  // Whoever selects by a click walks on by key.
  const clicking = useRef(false);
  const choose = useCallback(
    (chosen: GraphSelection | undefined) => {
      clicking.current = true;
      frame.current?.focus({ preventScroll: true });
      clicking.current = false;
      onSelect(chosen);
    },
    [onSelect],
  );
  const { hovered, hover, pointing } = usePointing(stage, { onSelect: choose, onOpen });
  const selected = useMemo(() => selectedOf(index, selection), [index, selection]);
  const walk = useWalk({
    stage,
    index,
    start: selected?.kind === 'topic' ? selected.place : undefined,
    onSelect,
    onOpen,
    onFullScreen: fullScreen?.toggle,
  });
  const { cursor } = walk;

  const scene = useMemo((): Scene => {
    const target = shownTarget(hovered, index) ?? (cursor && { kind: 'topic', place: cursor });
    const emphasis = emphasisOf(index, { target, lit, selection });
    const pinned = pinnedBy(emphasis);
    if (selected?.kind === 'topic') pinned.add(selected.place);
    return {
      index,
      palette,
      communities,
      lookOf,
      emphasis,
      pinned,
      selected,
      cursor,
    };
  }, [index, palette, communities, lookOf, hovered, lit, selection, selected, cursor]);

  useSize(stage, { frame, buttons }, { index, viewport });
  useDrawing(stage, scene, { ground, overlay }, onDrawn);
  useGestures(stage, frame);
  useReports(stage, onViewport);
  useInSight(stage, frame, selected);

  const core = useCytoscape(stage, container);
  const lead = useCallback((cytoscape: boolean) => {
    if (frame.current) frame.current.dataset['leads'] = cytoscape ? 'cytoscape' : 'light';
  }, []);
  useFollow(stage, core, scene, lead);

  const zoom = (factor: number) => {
    const { width, height } = stage.size;
    stage.glide(zoomedAt(stage.viewport, factor, { x: width / 2, y: height / 2 }, stage.size));
  };
  return (
    <div ref={whole} className={styles['whole']}>
      <div
        ref={frame}
        role="application"
        aria-roledescription="map"
        aria-label={`Map of ${counted(graph.nodes.length, 'topic')}`}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked with the arrow keys
        tabIndex={0}
        className={styles['frame']}
        data-target={hovered?.kind}
        onKeyDown={(event) => {
          hover(undefined);
          walk.onKeyDown(event);
        }}
        data-keyed={walk.byKey || undefined}
        onFocus={({ currentTarget }) => {
          if (!clicking.current && currentTarget.matches(':focus-visible')) walk.enter();
        }}
        onBlur={walk.rest}
        onPointerDown={walk.rest}
        {...pointing}
      >
        {/* Cytoscape looks for its style sheet by this id and, where there is none, writes one into
            the page, which the page's policy refuses. It would only say `position: relative`. */}
        <div ref={container} id="__________cytoscape_stylesheet" className={styles['cytoscape']} />
        <canvas ref={ground} className={styles['ground']} />
        <canvas ref={overlay} className={styles['overlay']} />
      </div>
      <Controls
        ref={buttons}
        onZoomIn={() => zoom(STEP)}
        onZoomOut={() => zoom(1 / STEP)}
        onFit={() => stage.glide(fitting(index.box, stage))}
        fullScreen={fullScreen}
      />
      <p id={help} className={walk.byKey ? styles['help'] : 'visually-hidden'}>
        Arrow keys walk to the nearest topic{singleKeys && ', brackets go through its threads'},
        Enter opens, Space selects, Backspace goes back.
        {singleKeys && ' Plus and minus zoom, 0 fits the map, F fills the screen.'}
      </p>
      <p role="status" className="visually-hidden">
        {cursor && whereabouts(cursor)}
      </p>
    </div>
  );
}

/** Tells the page of a viewport that the reader has chosen, after the gesture. */
function useReports(stage: ReturnType<typeof createStage>, onViewport: CanvasProps['onViewport']) {
  const report = useRef(onViewport);
  report.current = onViewport;
  useEffect(() => {
    const stop = stage.onRest((mover) => {
      if (mover === 'reader') report.current(stage.viewport);
    });
    return () => {
      stop();
      stage.leave();
    };
  }, [stage]);
}

/** What is hovered, as the graph of now has it: a filter may have taken it away under the pointer. */
function shownTarget(hovered: Target | undefined, index: ReturnType<typeof indexGraph>) {
  if (hovered?.kind !== 'topic') return hovered;
  const place = index.topics.get(hovered.place.node.slug);
  return place && { kind: 'topic' as const, place };
}

/** Where the keyboard stands, in words. */
function whereabouts({ node, lines }: TopicPlace): string {
  const joined =
    lines.length === 0 ? 'joined to none' : `joined to ${counted(lines.length, 'topic')}`;
  return `${node.title}, ${counted(node.posts, 'post')}, ${joined}`;
}
