import { nearestNames } from '../nearest-names.ts';
import type { CorpusIndex } from './index-corpus.ts';
import type { Topic } from './schema.ts';
import { folded, matcher } from './text-match.ts';
import { sortTopics } from './topic-filter.ts';

const MOST = 10;

/**
 * Finds topics by what a reader types: those whose name begins with it, then those that contain it,
 * each by number of posts. Where none does, the nearest names, so that a slip of the finger finds too.
 */
export function topicFinder({ corpus }: CorpusIndex): (text: string) => Topic[] {
  const byPosts = sortTopics(corpus.topics, 'posts').map((topic) => ({
    topic,
    name: folded(topic.title),
  }));
  return (text) => {
    const fits = matcher(text);
    const start = folded(text.trim());
    const found = byPosts.filter(({ topic, name }) => fits(`${name} ${topic.slug}`));
    if (found.length > 0) {
      const begins = found.filter(({ name }) => name.startsWith(start));
      const others = found.filter(({ name }) => !name.startsWith(start));
      return [...begins, ...others].slice(0, MOST).map(({ topic }) => topic);
    }
    const all = corpus.topics.map((topic) => ({ item: topic, names: [topic.slug, topic.title] }));
    return nearestNames(text, all, { most: 3 });
  };
}
