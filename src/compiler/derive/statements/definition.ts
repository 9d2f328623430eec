import { inSentence } from '#src/domain/fitted-text.ts';
import { counted, listed, monthText } from '#src/domain/wording.ts';
import { asWords, ids, NAMED_THREADS, type Sentence, type TopicFacts } from './facts.ts';

/** How many posts, when, shared most with which threads, and which words stand out. */
export const counts: Sentence = (facts) => ({
  rule: 'counts',
  text: [
    `${inSentence(facts.title)}: ${counted(facts.posts.length, 'post')}, written ${when(facts)}${beside(facts)}.`,
    ...standsOut(facts),
  ].join(' '),
  evidence: ids(facts.posts),
});

function when({ span }: TopicFacts): string {
  return span.from === span.to
    ? `in ${monthText(span.from)}`
    : `from ${monthText(span.from)} to ${monthText(span.to)}`;
}

function beside({ posts, threads, nameOf }: TopicFacts): string {
  if (threads.length === 0) return '';
  const names = threads.slice(0, NAMED_THREADS).map((thread) => nameOf(thread.slug));
  return posts.length === 1
    ? ` and shared with ${listed(names)}`
    : ` and shared most with ${listed(names)}`;
}

function standsOut({ posts, motifs }: TopicFacts): string[] {
  if (motifs.length === 0) return [];
  const titles = posts.length === 1 ? 'its title' : 'its titles';
  const [words, stand] = motifs.length === 1 ? ['word', 'stands'] : ['words', 'stand'];
  return [`In ${titles} the ${words} ${listed(asWords(motifs))} ${stand} out.`];
}
