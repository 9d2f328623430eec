import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { pictureOf } from '#src/domain/graph/level-of-detail.ts';
import { sizeScale } from '#src/domain/graph/node-size.ts';
import { placeLabels } from '#src/domain/graph/place-labels.ts';
import { type Size, toScreen } from '#src/domain/graph/viewport.ts';
import { groundOf } from './ground.ts';
import { labelWishes } from './label-wishes.ts';
import { textMeasure } from './measure-text.ts';
import { paintGround } from './paint-ground.ts';
import { paintOverlay } from './paint-overlay.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

type Canvases = {
  ground: RefObject<HTMLCanvasElement | null>;
  overlay: RefObject<HTMLCanvasElement | null>;
};

/**
 * Draws the scene: at once when it is another one, and with the next frame when the stage has
 * changed. Whoever would rather show its own picture of it hears of the change from the stage. Of
 * the very first picture the names come a frame later: to measure them takes longer than all else.
 */
export function useDrawing(
  stage: Stage,
  scene: Scene,
  canvases: Canvases,
  onDrawn: (() => void) | undefined,
): void {
  const { ground, overlay } = canvases;
  const current = useRef(scene);
  const named = useRef(false);
  const drawn = useRef(onDrawn);

  useLayoutEffect(() => {
    current.current = scene;
    stage.touch();
    drawGround(stage, scene, ground.current);
    if (named.current) drawOverlay(stage, scene, overlay.current);
  }, [stage, scene, ground, overlay]);

  useEffect(() => {
    let frame = 0;
    const drawSoon = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        drawGround(stage, current.current, ground.current);
        drawOverlay(stage, current.current, overlay.current);
        if (!named.current) drawn.current?.();
        named.current = true;
      });
    };
    // The frame in which the ground is seen comes first.
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawSoon();
    });
    const stop = stage.onChange(drawSoon);
    // Names are measured anew in the typeface that has arrived.
    document.fonts?.addEventListener('loadingdone', drawSoon);
    return () => {
      stop();
      document.fonts?.removeEventListener('loadingdone', drawSoon);
      cancelAnimationFrame(frame);
    };
  }, [stage, ground, overlay]);
}

function drawGround(stage: Stage, scene: Scene, canvas: HTMLCanvasElement | null): void {
  const { viewport, size } = stage;
  const context = contextOf(canvas, size);
  if (!context) return;
  const picture = pictureOf(scene.index, viewport, size, scene.pinned);
  stage.picture = picture;
  paintGround(context, groundOf(picture, scene, viewport.zoom), viewport, size);
}

/** Draws rings and names over the picture that the ground shows. */
function drawOverlay(stage: Stage, scene: Scene, canvas: HTMLCanvasElement | null): void {
  const { viewport, size, picture } = stage;
  const context = contextOf(canvas, size);
  if (!context) return;
  const scale = sizeScale(viewport.zoom) * viewport.zoom;
  const labels = placeLabels(
    labelWishes(picture, scene, { viewport, size, measure: textMeasure(context) }),
    picture.topics.map((place) => ({
      id: place.id,
      at: toScreen(place, viewport, size),
      radius: place.radius * scale,
      wanted: scene.emphasis?.lit.has(place) ?? false,
    })),
    { left: 0, top: 0, right: size.width, bottom: size.height },
    stage.covered,
  );
  paintOverlay(context, labels, { picture, scene, viewport, size });
}

/** The context of a canvas that has as many pixels as the screen has for its size. */
function contextOf(canvas: HTMLCanvasElement | null, { width, height }: Size) {
  const context = canvas?.getContext('2d');
  if (!context || width === 0) return undefined;
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (context.canvas.width !== wide) context.canvas.width = wide;
  if (context.canvas.height !== high) context.canvas.height = high;
  return context;
}
