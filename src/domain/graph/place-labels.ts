import type { Point, Box as Rectangle } from './viewport.ts';

/** A label that would like to stand at a node: sizes and places in CSS pixels. */
export type LabelWish = {
  id: string;
  /** The centre and radius of the node. */
  at: Point;
  radius: number;
  width: number;
  height: number;
  /** Where it may stand: round the node, or over it. */
  side: 'beside' | 'over';
  /** Rather than not at all it stands on other nodes. */
  insists: boolean;
  /** The reader looks at it: where one of these finds no room, the others of them make it. */
  wanted: boolean;
};

/** A node that a label should not cover, by its id and in CSS pixels. */
export type Obstacle = {
  id: string;
  at: Point;
  radius: number;
  /** The reader looks at it: only a label that is wanted too may stand on it. */
  wanted: boolean;
};

/** Where a label stands: its middle. */
export type PlacedLabel<Wish extends LabelWish> = { wish: Wish; x: number; y: number };

/** Room that a label keeps from others, so that two of them do not read as one. */
const APART_X = 6;
const APART_Y = 2;
const CELL = 64;
/** How often the wanted labels are placed anew for those that were left out. */
const MOST_ROUNDS = 3;

/**
 * Places labels so that no two overlap, by a greedy choice (J. Christensen et al., "An empirical study
 * of algorithms for point-feature label placement", 1995): the first wishes are granted first, each at
 * that of its free sides where it hides least of other nodes. A grid keeps the look for neighbours
 * short. Of the wanted ones those that a round leaves out go right after the first in the next, for as
 * long as that names more of them.
 *
 * @param wishes the most important first, the wanted ones before all others.
 * @param inside where labels have to stay, in the same pixels.
 * @param covered what lies over a part of that, where nobody would read a label.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  obstacles: readonly Obstacle[],
  inside: Rectangle,
  covered?: Rectangle,
): PlacedLabel<Wish>[] {
  const nodes = grid<Obstacle>();
  for (const obstacle of obstacles) nodes.put(boxOf(obstacle), obstacle);
  const empty = (): Room => {
    const labels = grid<Rectangle>();
    if (covered) labels.put(covered, covered);
    return { nodes, labels, inside };
  };
  const others = wishes.filter(({ wanted }) => !wanted);
  const { placed, room } = placeWanted(
    wishes.filter(({ wanted }) => wanted),
    empty,
  );
  return [...placed, ...placeInTurn(others, room)];
}

/** Where labels are put: what they should not hide, those that stand already, and the frame. */
type Room = { nodes: Grid<Obstacle>; labels: Grid<Rectangle>; inside: Rectangle };

function placeWanted<Wish extends LabelWish>(wishes: readonly Wish[], empty: () => Room) {
  const attempt = (order: readonly Wish[]) => {
    const room = empty();
    return { order, room, placed: placeInTurn(order, room) };
  };
  let best = attempt(wishes);
  for (let round = 0; round < MOST_ROUNDS && best.placed.length < wishes.length; round += 1) {
    const [first, ...rest] = best.order;
    const named = new Set(best.placed.map(({ wish }) => wish));
    const lost = rest.filter((wish) => !named.has(wish));
    const next = attempt([
      ...(first ? [first] : []),
      ...lost,
      ...rest.filter((wish) => named.has(wish)),
    ]);
    if (next.placed.length <= best.placed.length) break;
    best = next;
  }
  return best;
}

function placeInTurn<Wish extends LabelWish>(
  wishes: readonly Wish[],
  { nodes, labels, inside }: Room,
): PlacedLabel<Wish>[] {
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const free = sides(wish)
      .map((middle) => ({ ...middle, rectangle: around(middle, wish) }))
      .filter(({ rectangle }) => contains(inside, rectangle))
      .filter(({ rectangle }) => !labels.at(rectangle).some((other) => overlaps(rectangle, other)))
      .map((side) => ({ ...side, covers: coveredBy(side.rectangle, wish, nodes) }))
      .sort((one, other) => one.covers - other.covers);
    const best = free[0];
    if (!best || (best.covers > 0 && !wish.insists) || best.covers === Infinity) continue;
    labels.put(best.rectangle, best.rectangle);
    placed.push({ wish, x: best.x, y: best.y });
  }
  return placed;
}

/** The middles that a label may take: below the node, above, right, left. */
function sides({ at, radius, width, height, side }: LabelWish): Point[] {
  if (side === 'over') return [at];
  const [wide, high] = [radius + width / 2 + 5, radius + height / 2 + 1];
  return [
    { x: at.x, y: at.y + high },
    { x: at.x, y: at.y - high },
    { x: at.x + wide, y: at.y },
    { x: at.x - wide, y: at.y },
  ];
}

function around({ x, y }: Point, { width, height }: LabelWish): Rectangle {
  return {
    left: x - width / 2 - APART_X / 2,
    right: x + width / 2 + APART_X / 2,
    top: y - height / 2 - APART_Y / 2,
    bottom: y + height / 2 + APART_Y / 2,
  };
}

function boxOf({ at: { x, y }, radius }: Obstacle): Rectangle {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.left <= inner.left &&
    inner.right <= outer.right &&
    outer.top <= inner.top &&
    inner.bottom <= outer.bottom
  );
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** How much of the nodes round it a label would hide: the sum of their radii, infinite for what it may not. */
function coveredBy(rectangle: Rectangle, wish: LabelWish, nodes: Grid<Obstacle>): number {
  let sum = 0;
  for (const node of new Set(nodes.at(rectangle))) {
    if (node.id === wish.id || !hidden(node, rectangle)) continue;
    sum += node.wanted && !wish.wanted ? Infinity : node.radius;
  }
  return sum;
}

/** Whether a rectangle hides some of a circle; a touch at its rim hides nothing. */
function hidden({ at, radius }: Obstacle, { left, right, top, bottom }: Rectangle): boolean {
  const [wide, high] = [
    at.x - Math.min(right, Math.max(left, at.x)),
    at.y - Math.min(bottom, Math.max(top, at.y)),
  ];
  return Math.hypot(wide, high) < radius * 0.8;
}

type Grid<Item> = {
  put: (rectangle: Rectangle, item: Item) => void;
  /** What may touch a rectangle; some of it more than once. */
  at: (rectangle: Rectangle) => Item[];
};

/** Things by the cells of the plane that they touch. */
function grid<Item>(): Grid<Item> {
  const cells = new Map<number, Item[]>();
  return {
    put(rectangle, item) {
      for (const cell of cellsOf(rectangle)) {
        const list = cells.get(cell);
        if (list) list.push(item);
        else cells.set(cell, [item]);
      }
    },
    at: (rectangle) => cellsOf(rectangle).flatMap((cell) => cells.get(cell) ?? []),
  };
}

/** A number for each cell that a rectangle touches; far cells may share one, which costs only time. */
function cellsOf({ left, right, top, bottom }: Rectangle): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) {
      cells.push(x * 4099 + y);
    }
  }
  return cells;
}
