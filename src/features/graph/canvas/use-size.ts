import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { GraphIndex } from '#src/domain/graph/graph-index.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import { type Box, fitted } from '#src/domain/graph/viewport.ts';
import type { Stage } from './stage.ts';

/**
 * What the buttons in the lower right take beyond the usual room, in CSS pixels: in a row, or one below the
 * other. Even numbers move the map by whole pixels, as the browser does with the written one.
 */
const FOR_BUTTONS = { row: 52, column: 32 };

/**
 * The viewport that shows all of a box, with room for names at the edges, and nothing of it under the
 * buttons.
 *
 * @param covered where they are in a picture of that size, in CSS pixels.
 */
export function fitting(box: Box, { size, covered }: Pick<Stage, 'size' | 'covered'>): Viewport {
  // As much as the written map has round it (written-map.module.css).
  const room = Math.min(48, size.width / 20);
  const around = { left: room, top: room, right: room, bottom: room };
  if (!covered) return fitted(box, size, around);
  if (covered.right - covered.left > covered.bottom - covered.top) {
    around.bottom += FOR_BUTTONS.row;
  } else around.right += FOR_BUTTONS.column;
  return fitted(box, size, around);
}

/**
 * Keeps the size of the picture, and shows the viewport that the page asks for: a given one, or the
 * whole graph for as long as the reader has not moved it.
 */
export function useSize(
  stage: Stage,
  { frame, buttons }: Record<'frame' | 'buttons', RefObject<HTMLElement | null>>,
  { index, viewport }: { index: GraphIndex; viewport: Viewport | undefined },
): void {
  const whole = useRef(index.box);
  whole.current = index.box;
  stage.ground = index.box;
  const asked = useRef(viewport);
  const moved = useRef(false);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const resize = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width === stage.size.width && height === stage.size.height) return;
      const first = stage.size.width === 0;
      stage.size = { width, height };
      stage.covered = boxIn(element, buttons.current);
      if (width === 0) return;
      if (asked.current === undefined && !moved.current) {
        stage.move(fitting(whole.current, stage), 'page');
      } else if (first && asked.current) stage.move(asked.current, 'page');
      else stage.touch();
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, frame, buttons]);

  useEffect(
    () =>
      stage.onRest((mover) => {
        if (mover === 'reader') moved.current = true;
      }),
    [stage],
  );

  useLayoutEffect(() => {
    if (asked.current === viewport) return;
    asked.current = viewport;
    if (stage.size.width === 0) return;
    if (viewport === undefined) {
      moved.current = false;
      stage.move(fitting(whole.current, stage), 'page');
    } else if (!same(viewport, stage.viewport)) stage.move(viewport, 'page');
  }, [stage, viewport]);
}

/** Where an element lies in another one, in CSS pixels and parts of them: the written map is as exact. */
export function boxIn(frame: HTMLElement, element: HTMLElement | null): Box | undefined {
  if (!element) return undefined;
  const { left: x, top: y } = frame.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

/** What comes back from the address bar was rounded on its way. */
function same(one: Viewport, other: Viewport): boolean {
  const far = Math.hypot(one.x - other.x, one.y - other.y) * other.zoom;
  return far < 2 && Math.abs(one.zoom / other.zoom - 1) < 0.01;
}
