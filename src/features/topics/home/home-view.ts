import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { quietMonths, trendOf } from '#src/domain/corpus/rhythm.ts';
import type { Post, Topic } from '#src/domain/corpus/schema.ts';
import { sortTopics } from '#src/domain/corpus/topic-filter.ts';

const STRONGEST = 8;
const NEWEST = 6;
const QUIETEST = 6;

export type HomeView = {
  strongest: readonly Topic[];
  newest: readonly Post[];
  /** Full topics with no post in the archive's last two years, most posts first. */
  quiet: readonly { topic: Topic; months: number }[];
};

export function homeView({ corpus }: CorpusIndex, today: string): HomeView {
  const { archive, posts, topics } = corpus;
  const byPosts = sortTopics(topics, 'posts');
  const quiet = byPosts.filter(
    (topic) => topic.full && archive.span && trendOf(topic, archive.span) === 'quiet',
  );
  return {
    strongest: byPosts.slice(0, STRONGEST),
    newest: posts.slice(0, NEWEST),
    quiet: quiet.slice(0, QUIETEST).map((topic) => ({ topic, months: quietMonths(topic, today) })),
  };
}
