import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { inSentence } from '../fitted-text.ts';
import { counted } from '../wording.ts';
import { sharedPosts, weightedGraph } from './weighted-graph.ts';
import { inYears, sharedIn, type YearRange } from './years.ts';

/** Where an edge stands among those of one of its ends, the strongest first. */
export type EdgeRank = {
  topic: Topic;
  /** 1 for the strongest. */
  place: number;
  /** How many others are as strong. */
  equals: number;
  /** How many edges the topic has. */
  of: number;
};

export type EdgeFacts = {
  /** The posts that carry both topics, newest first. */
  posts: readonly Post[];
  ranks: readonly [EdgeRank, EdgeRank];
  /** Where one of the two holds nearly all posts of the other. */
  order: { broader: Topic; narrower: Topic } | undefined;
};

/**
 * What an edge rests on, and how it compares with the others of both ends, in some years or in all.
 * Undefined where the two share no post in them.
 */
export function edgeFacts(
  index: CorpusIndex,
  a: TopicSlug,
  b: TopicSlug,
  years?: YearRange,
): EdgeFacts | undefined {
  const [one, two] = [index.topics.get(a), index.topics.get(b)];
  if (!one || !two) return undefined;
  const graph = weightedGraph(index);
  const [m, n] = [graph.numberOf.get(a) ?? -1, graph.numberOf.get(b) ?? -1];
  const posts = sharedPosts(index, graph, m, n)
    .flatMap((id) => index.posts.get(id) ?? [])
    .filter(({ date }) => inYears(date, years));
  if (posts.length === 0) return undefined;

  const shared = sharedIn(index);
  const rank = (topic: Topic, number: number): EdgeRank => {
    const edges = graph.edge.subarray(graph.first[number], graph.first[number + 1]);
    const weights = [...edges].map((edge) => shared(edge, years)).filter((weight) => weight > 0);
    return {
      topic,
      place: 1 + weights.filter((weight) => weight > posts.length).length,
      equals: weights.filter((weight) => weight === posts.length).length - 1,
      of: weights.length,
    };
  };
  const order = one.broader.includes(b)
    ? { broader: two, narrower: one }
    : two.broader.includes(a)
      ? { broader: one, narrower: two }
      : undefined;
  return { posts, ranks: [rank(one, m), rank(two, n)], order };
}

/** `the strongest of the 5 threads of CQRS`, `the joint third strongest of …`, `the only thread of …`. */
export function rankText({ topic, place, equals, of }: EdgeRank): string {
  const title = inSentence(topic.title);
  if (of === 1) return `the only thread of ${title}`;
  if (equals + 1 === of) {
    return `as strong as the other ${of === 2 ? 'thread' : `${of - 1} threads`} of ${title}`;
  }
  const strongest = place === 1 ? 'strongest' : `${ordinal(place)} strongest`;
  const threads = `of the ${counted(of, 'thread')} of ${title}`;
  return equals === 0
    ? `the ${strongest} ${threads}`
    : `the joint ${strongest} ${threads}, with ${counted(equals, 'other')}`;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word) return word;
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')}`;
}
