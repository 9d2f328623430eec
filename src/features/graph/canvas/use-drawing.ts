import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { pictureOf } from '#src/domain/graph/level-of-detail.ts';
import { sizeScale } from '#src/domain/graph/node-size.ts';
import { placeLabels } from '#src/domain/graph/place-labels.ts';
import { toScreen } from '#src/domain/graph/viewport.ts';
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
 * changed. Whoever would rather show its own picture of it hears of the change from the stage.
 */
export function useDrawing(stage: Stage, scene: Scene | undefined, canvases: Canvases): void {
  const { ground, overlay } = canvases;
  const current = useRef(scene);

  useLayoutEffect(() => {
    current.current = scene;
    if (scene) stage.touch();
    draw(stage, scene, ground.current, overlay.current);
  }, [stage, scene, ground, overlay]);

  useEffect(() => {
    let frame = 0;
    const drawSoon = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw(stage, current.current, ground.current, overlay.current);
      });
    };
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

function draw(
  stage: Stage,
  scene: Scene | undefined,
  ground: HTMLCanvasElement | null,
  overlay: HTMLCanvasElement | null,
): void {
  const { viewport, size } = stage;
  const [below, above] = [ground?.getContext('2d'), overlay?.getContext('2d')];
  if (!scene || !below || !above || size.width === 0) return;
  matchPixels(below.canvas, size);
  matchPixels(above.canvas, size);
  const picture = pictureOf(scene.index, viewport, size, scene.pinned);
  stage.picture = picture;
  paintGround(below, groundOf(picture, scene, viewport.zoom), viewport, size);
  const measure = textMeasure(above);
  const scale = sizeScale(viewport.zoom) * viewport.zoom;
  const labels = placeLabels(
    labelWishes(picture, scene, { viewport, size, measure }),
    picture.topics.map((place) => ({
      id: place.id,
      at: toScreen(place, viewport, size),
      radius: place.radius * scale,
    })),
    { left: 0, top: 0, right: size.width, bottom: size.height },
  );
  paintOverlay(above, labels, { picture, scene, viewport, size });
}

/** A canvas keeps its own pixels: as many as the screen has for its size. */
function matchPixels(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
) {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}
