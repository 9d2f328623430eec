import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';

/** Calendar years, both included. */
export type YearRange = { from: number; to: number };

/**
 * The graph of a corpus in numbers, for the rules that look at all of it at once. A topic is its
 * place in `corpus.topics`, an edge its place in `corpus.edges`.
 */
export type TopicGraph = {
  placeOf: ReadonlyMap<TopicSlug, number>;
  /** The two topics of each edge. */
  from: Int32Array;
  to: Int32Array;
  /** The edges at each topic. */
  edgesAt: readonly (readonly number[])[];
  /** How many of an edge's posts lie in some years, or all of them. */
  weight: (edge: number, years?: YearRange) => number;
  /** How many of a topic's posts lie in some years, or all of them. */
  posts: (topic: number, years?: YearRange) => number;
};

const made = new WeakMap<CorpusIndex, TopicGraph>();

/** The graph of a corpus; made once for each, since every rule asks for it. */
export function topicGraph(index: CorpusIndex): TopicGraph {
  const known = made.get(index);
  if (known) return known;
  const graph = build(index);
  made.set(index, graph);
  return graph;
}

function build({ corpus, posts }: CorpusIndex): TopicGraph {
  const { topics, edges } = corpus;
  const placeOf = new Map(topics.map(({ slug }, place) => [slug, place]));
  const yearOf = new Map([...posts].map(([id, { date }]) => [id, Number(date.slice(0, 4))]));
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const edgesAt: number[][] = topics.map(() => []);
  // The years of all edges one after the other: thousands of small arrays would cost more.
  const starts = new Int32Array(edges.length + 1);
  const years: number[] = [];
  for (const [at, edge] of edges.entries()) {
    from[at] = placeOf.get(edge.a) ?? 0;
    to[at] = placeOf.get(edge.b) ?? 0;
    edgesAt[from[at] ?? 0]?.push(at);
    edgesAt[to[at] ?? 0]?.push(at);
    for (const id of edge.posts) years.push(yearOf.get(id) ?? 0);
    starts[at + 1] = years.length;
  }
  return {
    placeOf,
    from,
    to,
    edgesAt,
    weight(edge, range) {
      const [start, end] = [starts[edge] ?? 0, starts[edge + 1] ?? 0];
      if (!range) return end - start;
      let count = 0;
      for (let at = start; at < end; at += 1) if (inRange(years[at] ?? 0, range)) count += 1;
      return count;
    },
    posts(place, range) {
      const topic = topics[place];
      if (!topic) return 0;
      if (!range) return topic.posts.length;
      let count = 0;
      for (const year in topic.perYear) {
        if (inRange(Number(year), range)) count += topic.perYear[year] ?? 0;
      }
      return count;
    },
  };
}

/** Whether a year is one of some; without a range it always is. */
export function inRange(year: number, range: YearRange | undefined): boolean {
  return range === undefined || (year >= range.from && year <= range.to);
}
