import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';

/** The goals of a plan that the corpus has, in the order to read them, and those it has no more. */
export type Goals = { topics: Topic[]; gone: TopicSlug[] };

/**
 * Broader topics come before narrower ones (`Topic.broader`); apart from that the reader's own order
 * stays. A goal named twice counts once. A circle, which no compiler makes, is entered at its first
 * topic in the reader's order.
 */
export function goalsOf(index: CorpusIndex, wanted: readonly TopicSlug[]): Goals {
  const different = [...new Set(wanted)];
  const named = different.flatMap((slug) => index.topics.get(slug) ?? []);
  const slugs = new Set(named.map(({ slug }) => slug));
  const topics: Topic[] = [];
  const seen = new Set<TopicSlug>();
  const visit = (topic: Topic) => {
    if (seen.has(topic.slug)) return;
    seen.add(topic.slug);
    for (const slug of topic.broader) {
      const broader = index.topics.get(slug);
      if (broader && slugs.has(slug)) visit(broader);
    }
    topics.push(topic);
  };
  for (const topic of named) visit(topic);
  return { topics, gone: different.filter((slug) => !slugs.has(slug)) };
}
