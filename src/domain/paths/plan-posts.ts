import type { PostId } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { counted, grouped, listed } from '../wording.ts';
import type { Direction, Extent } from './plan-schema.ts';
import { stageWhy } from './stages.ts';
import { stagesOf } from './walk.ts';

/** A post of a plan and its place in it. */
export type PlannedPost = {
  post: Post;
  /** The goal at whose turn it is read. */
  topic: Topic;
  /** Why it stands where it stands, in words. */
  why: string;
};

/**
 * The posts of a plan in their order: goal by goal as given, each from its foundation on or from its
 * current state back. A post of several goals stands at the first of them.
 */
export function planPosts(
  index: CorpusIndex,
  goals: readonly Topic[],
  { direction, extent }: { direction: Direction; extent: Extent },
): PlannedPost[] {
  const lists = goals.map((topic) => {
    const newestFirst = extent === 'all' ? allOf(index, topic) : pathOf(index, topic);
    const posts = direction === 'current' ? newestFirst : newestFirst.reverse();
    return { topic, posts };
  });
  const firstGoal = new Map<PostId, Topic>();
  const otherGoals = new Map<PostId, Topic[]>();
  for (const { topic, posts } of lists) {
    for (const { post } of posts) {
      if (!firstGoal.has(post.id)) firstGoal.set(post.id, topic);
      else otherGoals.set(post.id, [...(otherGoals.get(post.id) ?? []), topic]);
    }
  }
  const planned: PlannedPost[] = [];
  for (const { topic, posts } of lists) {
    const narrower = goals.filter(({ broader }) => broader.includes(topic.slug));
    const comesFirst = narrower.length === 0 ? '' : `, which is broader than ${named(narrower)}`;
    for (const { post, place } of posts) {
      if (firstGoal.get(post.id) !== topic) continue;
      const others = otherGoals.get(post.id);
      const also = others ? `; also read for ${named(others)}` : '';
      planned.push({ post, topic, why: `${place}${comesFirst}${also}` });
    }
  }
  return planned;
}

function pathOf(index: CorpusIndex, topic: Topic): { post: Post; place: string }[] {
  return stagesOf(index, topic).map(({ post, stage }) => ({
    post,
    place: `${stageWhy(stage, topic)} on ${topic.title}`,
  }));
}

function allOf(index: CorpusIndex, topic: Topic): { post: Post; place: string }[] {
  const all = topic.posts.length;
  const of = `of ${grouped(all)} on ${topic.title} by date`;
  return topic.posts.flatMap((id, at) => {
    const post = index.posts.get(id);
    return post ? [{ post, place: `number ${grouped(all - at)} ${of}` }] : [];
  });
}

const NAMED = 3;

function named(topics: readonly Topic[]): string {
  const titles = topics.slice(0, NAMED).map(({ title }) => title);
  const more = topics.length - titles.length;
  return listed(more > 0 ? [...titles, counted(more, 'other')] : titles);
}
