import type { Line, Place, TopicPlace } from '#src/domain/graph/graph-index.ts';
import type { Picture } from '#src/domain/graph/level-of-detail.ts';
import { edgeWidth, sizeScale } from '#src/domain/graph/node-size.ts';
import type { Scene } from './scene.ts';

/** A circle of the picture, in the units of the plane; `alpha` is of all of it. */
export type Dot = {
  id: string;
  place: Place;
  x: number;
  y: number;
  radius: number;
  fill: string;
  fillAlpha: number;
  stroke: string;
  strokeWidth: number;
  alpha: number;
};

/** A line of the picture between the middles of two dots. */
export type Stroke = {
  id: string;
  line: Line;
  width: number;
  colour: string;
  alpha: number;
};

/** What is drawn under the labels, in the order of drawing: the same for whoever draws it. */
export type Ground = { discs: readonly Dot[]; strokes: readonly Stroke[]; dots: readonly Dot[] };

const DIM_DOT = 0.22;
const DIM_STROKE = 0.07;

/** Gives what is to be drawn at a zoom its sizes and colours. */
export function groundOf(picture: Picture, scene: Scene, zoom: number): Ground {
  const scale = sizeScale(zoom);
  const discs = picture.communities.map((place): Dot => {
    const strongest = place.members[0];
    const colour = strongest ? hueOf(strongest, scene) : scene.palette.inkSoft;
    return {
      id: place.id,
      place,
      x: place.x,
      y: place.y,
      radius: place.radius,
      fill: colour,
      fillAlpha: 0.14,
      stroke: colour,
      strokeWidth: 1.5 / zoom,
      alpha: isDim(place, scene) ? DIM_DOT : 1,
    };
  });
  const strokes = picture.lines.map((line) => strokeOf(line, scene, scale));
  // Strong and lit lines lie above weak and dimmed ones, and those that look alike come together.
  strokes.sort(
    (one, other) =>
      one.alpha - other.alpha ||
      one.width - other.width ||
      (one.colour === other.colour ? 0 : one.colour < other.colour ? -1 : 1),
  );
  const dots = picture.topics.map((place): Dot => {
    const { full } = place.node;
    const hue = hueOf(place, scene);
    return {
      id: place.id,
      place,
      x: place.x,
      y: place.y,
      radius: place.radius * scale,
      fill: full ? hue : scene.palette.paper,
      fillAlpha: 1,
      stroke: full ? scene.palette.paper : hue,
      strokeWidth: full ? 1.2 / zoom : Math.min(3 * scale, 2 / zoom),
      alpha: isDim(place, scene) ? DIM_DOT : 1,
    };
  });
  return { discs, strokes, dots };
}

function strokeOf(line: Line, scene: Scene, scale: number): Stroke {
  const { emphasis, palette } = scene;
  const width = edgeWidth(line.weight) * scale;
  const [a, b] = [hueOfEnd(line.a, scene), hueOfEnd(line.b, scene)];
  const own = a === b ? a : palette.inkSoft;
  const look = { id: line.id, line };
  if (!emphasis) {
    const alpha = (line.weight > 1 ? 2 : 1) * (a === b ? 0.24 : 0.14);
    return { ...look, width, colour: own, alpha };
  }
  if (emphasis.centre.has(line)) {
    return { ...look, width: width + 2 * scale, colour: palette.accent, alpha: 1 };
  }
  if (emphasis.lit.has(line)) {
    return { ...look, width: width + scale, colour: palette.ink, alpha: 0.6 };
  }
  return { ...look, width, colour: own, alpha: DIM_STROKE };
}

function isDim(place: Place, { emphasis }: Scene): boolean {
  return emphasis !== undefined && !emphasis.lit.has(place);
}

function hueOfEnd(place: Place, scene: Scene): string {
  const topic = place.kind === 'topic' ? place : place.members[0];
  return topic ? hueOf(topic, scene) : scene.palette.inkSoft;
}

function hueOf(place: TopicPlace, { lookOf, palette }: Scene): string {
  return palette.hues[lookOf(place.node).hue] ?? palette.inkSoft;
}
