import type { PostId } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { alternativeChains } from '../graph/alternative-chains.ts';
import { type Chain, strongestChain } from '../graph/strongest-chain.ts';
import { type ReadingTime, totalTime } from './reading-time.ts';
import { type Shore, shoreOf } from './shores.ts';

const MOST_ALTERNATIVES = 3;

/** What joins two neighbouring topics of a bridge. */
export type Joint = {
  from: Topic;
  to: Topic;
  /** The posts that both have and no earlier joint listed, newest first. */
  posts: Post[];
  /** Those that an earlier joint listed. */
  again: Post[];
};

export type BridgeChain = {
  topics: Topic[];
  joints: Joint[];
  /** The reading list: the posts of all joints, each once. */
  posts: Post[];
  time: ReadingTime;
};

export type Bridge =
  | { kind: 'same' }
  | { kind: 'chains'; strongest: BridgeChain; alternatives: BridgeChain[] }
  | { kind: 'none'; shores: [Shore, Shore] };

/** How one gets from a topic to another by the posts that topics share. */
export function bridgeBetween(index: CorpusIndex, from: Topic, to: Topic): Bridge {
  if (from.slug === to.slug) return { kind: 'same' };
  const chain = strongestChain(index, from.slug, to.slug);
  if (!chain) return { kind: 'none', shores: [shoreOf(index, from, to), shoreOf(index, to, from)] };
  const others = alternativeChains(index, chain, MOST_ALTERNATIVES);
  return {
    kind: 'chains',
    strongest: readingList(index, chain),
    alternatives: others.map((other) => readingList(index, other)),
  };
}

function readingList(index: CorpusIndex, chain: Chain): BridgeChain {
  const topics = chain.topics.flatMap((slug) => index.topics.get(slug) ?? []);
  const listed = new Set<PostId>();
  const joints = chain.posts.flatMap((ids, at) => {
    const [from, to] = [topics[at], topics[at + 1]];
    if (!from || !to) return [];
    const joint: Joint = { from, to, posts: [], again: [] };
    for (const id of ids) {
      const post = index.posts.get(id);
      if (post) (listed.has(id) ? joint.again : joint.posts).push(post);
      listed.add(id);
    }
    return [joint];
  });
  const posts = joints.flatMap((joint) => joint.posts);
  return { topics, joints, posts, time: totalTime(index, posts) };
}
