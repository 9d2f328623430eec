import { shortened } from '#src/domain/fitted-text.ts';
import type { CommunityPlace, TopicPlace } from '#src/domain/graph/graph-index.ts';
import type { Picture } from '#src/domain/graph/level-of-detail.ts';
import { sizeScale } from '#src/domain/graph/node-size.ts';
import type { LabelWish } from '#src/domain/graph/place-labels.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import { type Point, type Size, toScreen } from '#src/domain/graph/viewport.ts';
import { CURSOR_RING, SELECTED_RING } from './paint-overlay.ts';
import type { Scene } from './scene.ts';

/** A label that would like to be drawn, and how. */
export type TextWish = LabelWish & { text: string; font: string; alpha: number; soft: boolean };

/** How wide a text is in a font, in CSS pixels. */
export type Measure = (text: string, font: string) => number;

/** A smaller node has no name yet, but where it is that of a community; in CSS pixels. */
const LEAST_NAMED = 5;
/** A topic of seven posts and more, in the units of the plane. */
const STRONG = 16;
/** From nearer, a community's name would stand far from most of its topics. */
const NAMES_UP_TO = 0.95;
const LONGEST = 30;
const DIM_LABEL = 0.3;

/**
 * The names that the places of a picture would like to carry, the most important first: what is lit,
 * then communities, then topics by their posts.
 */
export function labelWishes(
  picture: Picture,
  scene: Scene,
  { viewport, size, measure }: { viewport: Viewport; size: Size; measure: Measure },
): TextWish[] {
  const { emphasis, palette } = scene;
  const scale = sizeScale(viewport.zoom) * viewport.zoom;
  const [first, second, third]: [TextWish[], TextWish[], TextWish[]] = [[], [], []];
  const isNamed = (community: CommunityPlace) =>
    community.members.length > 1 && viewport.zoom < NAMES_UP_TO;
  const namesCommunity = (place: TopicPlace) =>
    scene.communities.get(place.community.community) === place.node.title &&
    isNamed(place.community);
  const folded = new Set(picture.communities);
  const inside = ({ x, y }: Point) => x > 0 && x < size.width && y > 0 && y < size.height;

  const pixels = (usual: number) => `${Math.round(usual * palette.textScale)}px`;
  const fonts = {
    community: `600 ${pixels(17)} ${palette.serif}`,
    strong: `600 ${pixels(14)} ${palette.sans}`,
    usual: `400 ${pixels(12)} ${palette.sans}`,
  };
  const wish = (place: TopicPlace | CommunityPlace, radius: number, text: string, font: string) => {
    const at = toScreen(place, viewport, size);
    const shown = shortened(text, LONGEST);
    const height = Number.parseInt(font.replace(/^\d+ /, ''), 10) * 1.25;
    const lit = emphasis === undefined || emphasis.lit.has(place);
    return {
      id: place.id,
      at,
      radius,
      width: measure(shown, font),
      height,
      side: 'beside' as const,
      insists: false,
      wanted: false,
      text: shown,
      font,
      alpha: lit ? 1 : DIM_LABEL,
      soft: false,
    };
  };

  const drawn = new Set(picture.topics);
  for (const community of picture.communities) {
    const [strongest] = community.members;
    if (!strongest || !inside(toScreen(community, viewport, size))) continue;
    // Over a disc that has room for no topic yet; beside one whose topics have come.
    const side = drawn.has(strongest) ? 'beside' : 'over';
    const radius = side === 'over' ? 0 : community.radius * viewport.zoom;
    const name = wish(community, radius, nameOf(strongest, scene), fonts.community);
    second.push({ ...name, side, insists: true });
  }
  // A topic never goes by another's name: where a filter took away the one that gives it, the name stands
  // amid the others.
  for (const community of new Set(picture.topics.map((place) => place.community))) {
    const text = scene.communities.get(community.community);
    if (text === undefined || folded.has(community) || !isNamed(community)) continue;
    if (community.members.some(({ node }) => node.title === text)) continue;
    if (!inside(toScreen(community, viewport, size))) continue;
    second.push({ ...wish(community, 0, text, fonts.community), insists: true });
  }
  for (const place of picture.topics) {
    const radius = place.radius * scale;
    const lit = emphasis?.lit.has(place) ?? false;
    const isSelected = scene.selected?.kind === 'topic' && scene.selected.place === place;
    const inFocus = scene.lookOf(place.node).inFocus === true;
    const centre = isSelected || inFocus || (emphasis?.centre.has(place) ?? false);
    const ring = place === scene.cursor ? CURSOR_RING : isSelected || inFocus ? SELECTED_RING : 0;
    const isFolded = folded.has(place.community);
    const names = namesCommunity(place) && !isFolded;
    const small = radius < LEAST_NAMED;
    if (small && !lit && !names && place !== scene.cursor) continue;
    if (!inside(toScreen(place, viewport, size))) continue;
    // The disc of a community carries its name already.
    if (isFolded && nameOf(place, scene) === place.node.title && !lit) continue;
    const strong = place.radius > STRONG;
    const weighty = strong || centre || place === scene.cursor;
    const font = names ? fonts.community : weighty ? fonts.strong : fonts.usual;
    const own = {
      ...wish(place, radius + ring, place.node.title, font),
      soft: !lit && !names && !strong && !centre,
      insists: lit || names || strong || centre,
      wanted: lit || centre || place === scene.cursor,
    };
    if (centre || place === scene.cursor) first.unshift(own);
    else if (lit) first.push(own);
    else if (names) second.push(own);
    else third.push(own);
  }
  return [...first, ...second, ...third];
}

function nameOf(place: TopicPlace, { communities }: Scene): string {
  return communities.get(place.community.community) ?? place.node.title;
}
