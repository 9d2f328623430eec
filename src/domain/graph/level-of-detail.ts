import type { CommunityPlace, GraphIndex, Line, Place, TopicPlace } from './graph-index.ts';
import type { Viewport } from './shown-graph.ts';
import { type Box, type Size, shownBox } from './viewport.ts';

/** Up to here every topic is drawn at every zoom. */
const DRAWN_WHOLE = 400;
/** The ground that a topic needs on the screen before a weaker one is drawn, in square pixels. */
const ROOM_FOR_ONE = 42 * 42;
/** What whoever draws the picture can keep smooth. */
const MOST_TOPICS = 500;
const MOST_COMMUNITIES = 250;
const MOST_LINES = 900;
/** What stands just outside comes in with the next move. */
const AROUND = 80;

/** What is to be drawn: discs of communities under lines under topics, strongest first. */
export type Picture = {
  communities: readonly CommunityPlace[];
  topics: readonly TopicPlace[];
  lines: readonly Line[];
};

/**
 * Chooses what of a graph is drawn at a zoom, and culls what lies outside. A community shows as many
 * of its topics, strongest first, as have room on the screen; while some have none, its disc stands
 * for them. Each place shows its strongest lines, the more the nearer one looks. Zooming in never
 * takes away what stays in the middle.
 *
 * @param pinned is drawn at any zoom, with the lines between: what the reader looks at.
 */
export function pictureOf(
  index: GraphIndex,
  viewport: Viewport,
  size: Size,
  pinned: ReadonlySet<TopicPlace>,
): Picture {
  const box = shownBox(viewport, size, AROUND);
  const whole = index.places.length <= DRAWN_WHOLE;
  const shown = new Map<CommunityPlace, number>();
  for (const community of index.communities) {
    const room = (community.area * viewport.zoom ** 2) / ROOM_FOR_ONE;
    shown.set(community, whole ? community.members.length : Math.floor(room));
  }
  const isShown = (topic: TopicPlace) =>
    topic.rank < (shown.get(topic.community) ?? 0) || pinned.has(topic);

  const near = index.communities.filter((community) => overlaps(community.box, box));
  const folded = near
    .filter((community) => (shown.get(community) ?? 0) < community.members.length)
    .slice(0, MOST_COMMUNITIES);
  const topics = near.flatMap((community) =>
    community.members
      .slice(0, shown.get(community))
      .filter((topic) => !pinned.has(topic) && contains(box, topic)),
  );
  const strongest = topics
    .sort((a, b) => b.node.posts - a.node.posts)
    .slice(0, Math.max(0, MOST_TOPICS - pinned.size));
  strongest.push(...pinned);

  const detail = linesEach(viewport.zoom);
  const closed = new Set<Place>(folded);
  const lines = [
    ...linesOf(folded, (line) => line.rank < 3 && closed.has(line.a) && closed.has(line.b)),
    ...linesOf(strongest, (line) => {
      if (pinned.has(line.a as TopicPlace) && pinned.has(line.b as TopicPlace)) return true;
      return line.rank < detail && isShown(line.a as TopicPlace) && isShown(line.b as TopicPlace);
    }),
  ];
  const kept =
    lines.length > MOST_LINES
      ? lines.sort((a, b) => b.weight - a.weight).slice(0, MOST_LINES)
      : lines;
  return { communities: folded, topics: withEnds(strongest, kept), lines: kept };
}

/** How many of its lines a place shows at a zoom, strongest first. */
function linesEach(zoom: number): number {
  if (zoom < 0.3) return 2;
  if (zoom < 0.6) return 3;
  return zoom < 1 ? 5 : 1000;
}

/** The lines of some places that pass, each once. */
function linesOf(places: readonly Place[], passes: (line: Line) => boolean): Line[] {
  const found = new Set<Line>();
  for (const place of places) {
    for (const line of place.lines) if (passes(line)) found.add(line);
  }
  return [...found];
}

/** Topics, and those outside to which a line of theirs leads. */
function withEnds(topics: readonly TopicPlace[], lines: readonly Line[]): TopicPlace[] {
  const all = new Set(topics);
  for (const { a, b } of lines) {
    if (a.kind === 'topic') all.add(a);
    if (b.kind === 'topic') all.add(b);
  }
  return [...all];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

function contains(box: Box, { x, y, radius }: TopicPlace): boolean {
  return (
    x + radius >= box.left &&
    x - radius <= box.right &&
    y + radius >= box.top &&
    y - radius <= box.bottom
  );
}
