import type { TopicSlug } from '../corpus/ids.ts';
import {
  type GraphIndex,
  type Line,
  otherEnd,
  type Place,
  type TopicPlace,
} from './graph-index.ts';
import type { GraphSelection } from './shown-graph.ts';

/** What a pointer or the keyboard is at. */
export type Target =
  | { kind: 'topic'; place: TopicPlace }
  | { kind: 'line'; line: Line }
  | { kind: 'community'; place: Place & { kind: 'community' } };

/** What the reader looks at; everything else is dimmed. */
export type Emphasis = {
  /** The topics and edges themselves. */
  centre: ReadonlySet<Place | Line>;
  /** They, and what is lit with them. */
  lit: ReadonlySet<Place | Line>;
};

type Wishes = {
  /** Under the pointer, or where the keyboard stands. */
  target: Target | undefined;
  lit: ReadonlySet<TopicSlug>;
  selection: GraphSelection | undefined;
};

/** Whoever looks for a word that half of the archive carries does not need all of it pinned. */
const MOST_LIT = 200;

/**
 * What is lit: the topic at hand with its threads, or else the topics that are asked to be lit and
 * the edges between them, or else the selection. Undefined where nothing is, and nothing is dimmed.
 */
export function emphasisOf(
  index: GraphIndex,
  { target, lit, selection }: Wishes,
): Emphasis | undefined {
  if (target) return ofTarget(target);
  const centre = selected(index, selection);
  if (lit.size > 0) {
    const among = amongThem(index, lit);
    return { centre: new Set(centre && [placeOf(centre)]), lit: among };
  }
  return centre && ofTarget(centre);
}

function ofTarget(target: Target): Emphasis {
  if (target.kind === 'line') {
    const { line } = target;
    return { centre: new Set([line]), lit: new Set([line, line.a, line.b]) };
  }
  const { place } = target;
  return {
    centre: new Set([place]),
    lit: new Set<Place | Line>([
      place,
      ...place.lines,
      ...place.lines.map((line) => otherEnd(line, place)),
    ]),
  };
}

function amongThem(index: GraphIndex, lit: ReadonlySet<TopicSlug>): Set<Place | Line> {
  const found = new Set<Place | Line>();
  for (const slug of lit) {
    const place = index.topics.get(slug);
    if (!place) continue;
    found.add(place);
    for (const line of place.lines) {
      if (line.edge && lit.has(line.edge.a) && lit.has(line.edge.b)) found.add(line);
    }
  }
  return found;
}

/** The place or line that is selected; undefined where the graph does not show it. */
export function selected(
  index: GraphIndex,
  selection: GraphSelection | undefined,
): Exclude<Target, { kind: 'community' }> | undefined {
  if (!selection) return undefined;
  if (selection.kind === 'topic') {
    const place = index.topics.get(selection.slug);
    return place && { kind: 'topic', place };
  }
  const [a, b] = [index.topics.get(selection.a), index.topics.get(selection.b)];
  const line = a?.lines.find((each) => each.edge && otherEnd(each, a) === b);
  return line && { kind: 'line', line };
}

function placeOf(target: Exclude<Target, { kind: 'community' }>): Place | Line {
  return target.kind === 'topic' ? target.place : target.line;
}

/** The topics that are drawn at any zoom: those that are lit, the strongest where they are many. */
export function pinnedBy(emphasis: Emphasis | undefined): Set<TopicPlace> {
  const pinned = [...(emphasis?.lit ?? [])].filter(
    (each): each is TopicPlace => 'kind' in each && each.kind === 'topic',
  );
  return new Set(pinned.slice(0, MOST_LIT));
}

/** The id of what a target is; the empty string for none. */
export function targetId(target: Target | undefined): string {
  if (!target) return '';
  return target.kind === 'line' ? target.line.id : target.place.id;
}
