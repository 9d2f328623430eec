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
  const goalsOfPost = new Map<PostId, Topic[]>();
  for (const { topic, posts } of lists) {
    for (const { post } of posts) {
      const goalsSoFar = goalsOfPost.get(post.id);
      if (goalsSoFar) goalsSoFar.push(topic);
      else goalsOfPost.set(post.id, [topic]);
    }
  }
  return lists.flatMap(({ topic, posts }) => {
    const narrower = goals.filter(({ broader }) => broader.includes(topic.slug));
    return posts.flatMap(({ post, place }) => {
      const [first, ...others] = goalsOfPost.get(post.id) ?? [];
      if (first !== topic) return [];
      return [{ post, topic, why: whyText({ topic, place, narrower, others }) }];
    });
  });
}

function pathOf(index: CorpusIndex, topic: Topic): { post: Post; place: string }[] {
  return stagesOf(index, topic).map(({ post, stage }) => ({
    post,
    place: `${stageWhy(stage, topic)} on ${topic.title}`,
  }));
}

function allOf(index: CorpusIndex, topic: Topic): { post: Post; place: string }[] {
  const total = topic.posts.length;
  return topic.posts.flatMap((id, at) => {
    const post = index.posts.get(id);
    const nth = `${grouped(total - at)} of ${grouped(total)}`;
    return post ? [{ post, place: `number ${nth} on ${topic.title} by date` }] : [];
  });
}

const NAMED = 3;

function whyText({
  topic,
  place,
  narrower,
  others,
}: {
  topic: Topic;
  place: string;
  narrower: readonly Topic[];
  others: readonly Topic[];
}): string {
  const reasons = [
    place,
    narrower.length > 0 && `${topic.title} is broader than ${named(narrower)}, so it comes before`,
    others.length > 0 && `also read for ${named(others)}`,
  ];
  return reasons.filter(Boolean).join('; ');
}

function named(topics: readonly Topic[]): string {
  const titles = topics.slice(0, NAMED).map(({ title }) => title);
  const more = topics.length - titles.length;
  return listed(more > 0 ? [...titles, counted(more, 'other')] : titles);
}
