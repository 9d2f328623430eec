import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Stage, Topic } from '../corpus/schema.ts';
import type { Reading } from './reading.ts';
import type { Order } from './walk-order.ts';

/** A post on the way through a topic. */
export type WalkStep = {
  post: Post;
  /** Of the three posts that stand for the topic. */
  stage: Stage | undefined;
  /** Topics of the post that no step before it had, nor any post read outside this walk. */
  adds: Topic[];
  /** Its other topics, but for the one that is walked. */
  meets: Topic[];
};

/** The stages of a topic's path, in its order; one whose post is gone is left out. */
export function stagesOf(index: CorpusIndex, topic: Topic): { post: Post; stage: Stage }[] {
  return topic.path.flatMap(({ post: id, stage }) => {
    const post = index.posts.get(id);
    return post ? [{ post, stage }] : [];
  });
}

/** A walk through the stages of a topic's path, from the current state to the foundation. */
export function walkStages(index: CorpusIndex, topic: Topic, reading: Reading): WalkStep[] {
  return walk(index, topic, stagesOf(index, topic), reading);
}

/** A walk through all posts of a topic, newest first or as history; its stages are known. */
export function walkAll(
  index: CorpusIndex,
  topic: Topic,
  order: Order,
  reading: Reading,
): WalkStep[] {
  const stages = new Map(topic.path.map(({ post, stage }) => [post, stage]));
  const newestFirst = topic.posts.flatMap((id) => {
    const post = index.posts.get(id);
    return post ? [{ post, stage: stages.get(id) }] : [];
  });
  const posts = order === 'newest' ? newestFirst : newestFirst.reverse();
  return walk(index, topic, posts, reading);
}

function walk(
  index: CorpusIndex,
  topic: Topic,
  posts: readonly { post: Post; stage: Stage | undefined }[],
  reading: Reading,
): WalkStep[] {
  const onTheWay = new Set(posts.map(({ post }) => post.id));
  const met = new Set<TopicSlug>([topic.slug]);
  for (const slug of new Set(posts.flatMap(({ post }) => post.topics))) {
    const others = index.topics.get(slug)?.posts ?? [];
    if (others.some((id) => !onTheWay.has(id) && reading.stateOf(id) === 'done')) met.add(slug);
  }
  return posts.map(({ post, stage }) => {
    const own = post.topics.flatMap((slug) => index.topics.get(slug) ?? []);
    const adds = own.filter(({ slug }) => !met.has(slug));
    const meets = own.filter(({ slug }) => met.has(slug) && slug !== topic.slug);
    for (const { slug } of adds) met.add(slug);
    return { post, stage, adds, meets };
  });
}
