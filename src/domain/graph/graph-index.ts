import type { TopicSlug } from '../corpus/ids.ts';
import { nodeRadius } from './node-size.ts';
import type { GraphEdge, GraphNode, ShownGraph } from './shown-graph.ts';
import type { Box } from './viewport.ts';

/** A topic where it is drawn. */
export type TopicPlace = {
  kind: 'topic';
  id: string;
  node: GraphNode;
  x: number;
  y: number;
  radius: number;
  community: CommunityPlace;
  /** How many topics of its community are stronger. */
  rank: number;
  /** Its edges, strongest first. */
  lines: Line[];
};

/** A community, which stands for those of its topics that are not drawn one by one. */
export type CommunityPlace = {
  kind: 'community';
  id: string;
  community: number;
  x: number;
  y: number;
  radius: number;
  box: Box;
  /** Strongest first. */
  members: TopicPlace[];
  /** The ground that its topics take, in square units. */
  area: number;
  lines: Line[];
};

export type Place = TopicPlace | CommunityPlace;

/** What joins two places: an edge of the graph or, between communities, all edges of their topics. */
export type Line = {
  id: string;
  a: Place;
  b: Place;
  weight: number;
  /** How many edges are stronger at that of its ends where it counts most. */
  rank: number;
  edge: GraphEdge | undefined;
};

/** A shown graph with what is asked of it in every frame, built once when it changes. */
export type GraphIndex = {
  topics: ReadonlyMap<TopicSlug, TopicPlace>;
  /** The shown order: strongest first. */
  places: readonly TopicPlace[];
  communities: readonly CommunityPlace[];
  box: Box;
};

/** Time and space grow with the nodes and edges together, but for sorting edges by their weight. */
export function indexGraph(graph: ShownGraph): GraphIndex {
  const communities = new Map<number, CommunityPlace>();
  const topics = new Map<TopicSlug, TopicPlace>();
  const places = graph.nodes.map((node): TopicPlace => {
    const community = communities.get(node.community) ?? emptyCommunity(node.community);
    communities.set(node.community, community);
    const place: TopicPlace = {
      kind: 'topic',
      id: node.slug,
      node,
      x: node.x,
      y: node.y,
      radius: nodeRadius(node.posts),
      community,
      rank: community.members.length,
      lines: [],
    };
    community.members.push(place);
    topics.set(node.slug, place);
    return place;
  });
  const box = boxOf(places);
  const room = (box.right - box.left) * (box.bottom - box.top);
  const all = [...communities.values()];
  for (const community of all) settle(community, room / Math.max(1, places.length));
  join(graph.edges, topics);
  return { topics, places, communities: all, box };
}

function emptyCommunity(community: number): CommunityPlace {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  const at = { x: 0, y: 0, radius: 0, area: 0, box };
  return {
    kind: 'community',
    id: `community ${community}`,
    community,
    ...at,
    members: [],
    lines: [],
  };
}

/** Places a community at the middle of its topics, as wide as they are spread. */
function settle(community: CommunityPlace, ground: number): void {
  const { members } = community;
  community.box = boxOf(members);
  for (const { x, y } of members) {
    community.x += x / members.length;
    community.y += y / members.length;
  }
  let squares = 0;
  for (const { x, y } of members) squares += (x - community.x) ** 2 + (y - community.y) ** 2;
  // Of a disc that is evenly filled, the root mean square of the distances is 0.71 of its radius.
  const spread = Math.sqrt((2 * squares) / members.length);
  community.radius = Math.max(spread, members[0]?.radius ?? 0);
  // Two or three topics may stand close by chance: they are given what a topic has on the average.
  community.area =
    members.length > 3 ? Math.PI * community.radius ** 2 : members.length * Math.max(ground, 1);
}

/** Gives each place its lines, strongest first, and each line its rank. */
function join(edges: readonly GraphEdge[], topics: ReadonlyMap<TopicSlug, TopicPlace>): void {
  const between = new Map<CommunityPlace, Map<CommunityPlace, number>>();
  for (const edge of strongestFirst(edges)) {
    const [a, b] = [topics.get(edge.a), topics.get(edge.b)];
    if (!a || !b) continue;
    addLine(a, b, edge.weight, edge);
    if (a.community === b.community) continue;
    const [from, to] =
      a.community.community < b.community.community
        ? [a.community, b.community]
        : [b.community, a.community];
    const weights = between.get(from) ?? new Map<CommunityPlace, number>();
    between.set(from, weights);
    weights.set(to, (weights.get(to) ?? 0) + edge.weight);
  }
  const lines = [...between].flatMap(([a, weights]) =>
    [...weights].map(([b, weight]) => ({ a, b, weight })),
  );
  for (const { a, b, weight } of lines.sort((one, other) => other.weight - one.weight)) {
    addLine(a, b, weight, undefined);
  }
}

function addLine(a: Place, b: Place, weight: number, edge: GraphEdge | undefined): void {
  const rank = Math.min(a.lines.length, b.lines.length);
  const line: Line = { id: `${a.id} ${b.id}`, a, b, weight, rank, edge };
  a.lines.push(line);
  b.lines.push(line);
}

/** Edges by weight, in their own order where it is the same; already sorted ones are not copied. */
function strongestFirst(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const sorted = edges.every(({ weight }, at) => weight <= (edges[at - 1]?.weight ?? weight));
  return sorted ? edges : edges.toSorted((a, b) => b.weight - a.weight);
}

/** The box of some topics with their whole circles. */
function boxOf(places: readonly { x: number; y: number; radius: number }[]): Box {
  if (places.length === 0) return { left: -100, top: -100, right: 100, bottom: 100 };
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, radius } of places) {
    box.left = Math.min(box.left, x - radius);
    box.top = Math.min(box.top, y - radius);
    box.right = Math.max(box.right, x + radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  return box;
}

/** The place at the other end of a line. */
export function otherEnd(line: Line, place: Place): Place {
  return line.a === place ? line.b : line.a;
}
