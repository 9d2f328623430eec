import { xml, xmlText } from '#src/domain/graph/exports/xml.ts';
import type { GraphIndex } from '#src/domain/graph/graph-index.ts';
import { pictureOf } from '#src/domain/graph/level-of-detail.ts';
import { sizeScale } from '#src/domain/graph/node-size.ts';
import { placeLabels } from '#src/domain/graph/place-labels.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import {
  type Box,
  MOST_FITTED,
  type Point,
  type Size,
  toPlane,
  toScreen,
} from '#src/domain/graph/viewport.ts';
import type { CanvasProps } from './canvas-props.ts';
import { type Dot, groundOf, type Stroke } from './ground.ts';
import { labelWishes, type Measure, type TextWish } from './label-wishes.ts';
import type { Scene } from './scene.ts';
import { fitting } from './use-size.ts';

/** What is drawn; the styles of its marks have these names. */
type Look = Pick<CanvasProps, 'communities' | 'lookOf'> & {
  index: GraphIndex;
  styles: Readonly<Record<string, string>>;
};

/** The map on a phone, on a desk and on a large screen. It fits into any frame, and is exact in one of this size. */
const FRAMES = {
  narrow: { size: { width: 400, height: 510 }, buttons: { width: 178, height: 46 } },
  wide: { size: { width: 1022, height: 672 }, buttons: { width: 46, height: 178 } },
  large: { size: { width: 1500, height: 870 }, buttons: { width: 46, height: 178 } },
} as const satisfies Record<string, Frame>;

/** A frame, and what of it lies under the buttons of the map that takes its place, in CSS pixels. */
type Frame = Record<'size' | 'buttons', Size>;

/** How far the buttons are from the edges (graph-canvas.module.css), in CSS pixels. */
const FROM_EDGE = 12;

const HUES = 10;

/**
 * The first picture of the map as HTML, for pages that are written at build time: by the rules of the
 * light drawing, which takes its place, once for each kind of frame, of which the page's styles show
 * one. Everything is placed by attributes and scaled with the frame, but for the names, which keep their
 * size. These are the names of communities alone: how wide others are depends on the reader's fonts, and
 * with it where they have room.
 */
export function writtenPicture(look: Look): string {
  return Object.entries(FRAMES)
    .map(([name, frame]) => pictureIn(name, frame, look))
    .join('');
}

function pictureIn(
  frame: string,
  { size, buttons }: Frame,
  { index, styles, ...look }: Look,
): string {
  const { box } = index;
  const [right, bottom] = [size.width - FROM_EDGE, size.height - FROM_EDGE];
  const covered = { left: right - buttons.width, top: bottom - buttons.height, right, bottom };
  const viewport = fitting(box, { size, covered });
  const scene: Scene = {
    ...look,
    index,
    palette: VARIABLES,
    emphasis: undefined,
    pinned: new Set(),
    selected: undefined,
    cursor: undefined,
  };
  const picture = pictureOf(index, viewport, size, scene.pinned);
  const { discs, strokes, dots } = groundOf(picture, scene, viewport.zoom);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const most = { width: short(width * MOST_FITTED), height: short(height * MOST_FITTED) };
  const ground = xml(
    'svg',
    {
      class: `${styles['picture']} ${styles[frame]}`,
      ...most,
      viewBox: [box.left, box.top, width, height].map((each) => short(each)).join(' '),
    },
    ...discs.map(circle),
    ...paths(strokes),
    ...dots.map(circle),
  );

  const scale = sizeScale(viewport.zoom) * viewport.zoom;
  const wishes = labelWishes(picture, scene, { viewport, size, measure: estimated });
  const obstacles = picture.topics.map((place) => ({
    id: place.id,
    at: toScreen(place, viewport, size),
    radius: place.radius * scale,
    wanted: false,
  }));
  const inside = { left: 0, top: 0, right: size.width, bottom: size.height };
  const names = placeLabels(wishes.filter(isOfCommunity), obstacles, inside, covered);
  const share = shareOf(viewport, size, box);
  const texts = names.map(({ wish, x, y }) =>
    xml(
      'text',
      {
        ...share(wish.at),
        dx: short(x - wish.at.x),
        dy: short(y - wish.at.y),
      },
      xmlText(wish.text),
    ),
  );
  return ground + xml('svg', { class: `${styles['names']} ${styles[frame]}`, ...most }, ...texts);
}

/** Places in the frame as shares of the picture, which shows a box of the plane. */
function shareOf(viewport: Viewport, size: Size, { left, top, right, bottom }: Box) {
  return (at: Point) => {
    const { x, y } = toPlane(at, viewport, size);
    const of = (from: number, length: number) => `${short((100 * from) / length)}%`;
    return { x: of(x - left, right - left), y: of(y - top, bottom - top) };
  };
}

function circle({ x, y, radius, fill, fillAlpha, stroke, strokeWidth }: Dot): string {
  return xml('circle', {
    cx: short(x),
    cy: short(y),
    r: short(radius),
    fill,
    'fill-opacity': fillAlpha === 1 ? undefined : fillAlpha,
    stroke,
    'stroke-width': short(strokeWidth),
  });
}

/** Lines that look the same are one path, as the light drawing draws them. */
function paths(strokes: readonly Stroke[]): string[] {
  type Path = { look: Record<string, string | number>; ways: string[] };
  const found = new Map<string, Path>();
  for (const { colour, alpha, width, line } of strokes) {
    const look = { stroke: colour, 'stroke-width': short(width), opacity: alpha };
    const key = Object.values(look).join(' ');
    const path: Path = found.get(key) ?? { look, ways: [] };
    found.set(key, path);
    const { a, b } = line;
    path.ways.push(`M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`);
  }
  return [...found.values()].map(({ look, ways }) => xml('path', { d: ways.join(''), ...look }));
}

function isOfCommunity({ font }: TextWish): boolean {
  return font.endsWith(VARIABLES.serif);
}

/** About as wide as a text is in the typeface of headings; there is no canvas to ask. */
const estimated: Measure = (text, font) => {
  const widths = [...text].map((letter) => LETTERS.find(([has]) => has.test(letter))?.[1] ?? 0.58);
  return widths.reduce((sum, width) => sum + width, 0) * Number.parseInt(font.slice(4), 10);
};

/** How wide letters are as a share of the size of the font; all others are 0.58. */
const LETTERS: readonly [RegExp, number][] = [
  [/[ fijlrtIJ/-]/, 0.36],
  [/[mwMW]/, 0.94],
  [/[A-Z]/, 0.68],
  [/[\u2e80-\uffff]/, 1],
];

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The colours of whichever theme the page is shown in. */
const VARIABLES: Scene['palette'] = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  accent: 'var(--accent)',
  hues: Array.from({ length: HUES }, (_, hue) => `var(--hue-${hue})`),
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  textScale: 1,
};
