import type { Post } from '#src/domain/corpus/schema.ts';
import { inSentence, shortened } from '#src/domain/fitted-text.ts';
import { listed, monthText } from '#src/domain/wording.ts';
import { CROSS_READ_THREADS, type Sentence, sharedWith } from './facts.ts';

const LONGEST_TITLE = 80;

/** Newest post first, then back to first principles. */
export const newestFirst: Sentence = ({ posts }) => {
  const newest = posts[0];
  const oldest = posts.at(-1) ?? newest;
  const rule = 'newest-first';
  if (oldest === newest) {
    return {
      rule,
      text: `Read ${titled(newest)}, the only post so far.`,
      evidence: [newest.id],
    };
  }
  return {
    rule,
    text: `Read ${titled(newest)} first for the current state, then go back to ${titled(oldest)} for first principles.`,
    evidence: [newest.id, oldest.id],
  };
};

/** The strongest threads, when a question lies between topics. */
export const crossRead: Sentence = ({ posts, threads, nameOf }) => {
  const named = threads.slice(0, CROSS_READ_THREADS);
  if (named.length === 0) return undefined;
  const names = listed(named.map((thread) => nameOf(thread.slug)));
  return {
    rule: 'cross-read',
    text: `When a boundary question comes up, cross-read ${names} before you decide.`,
    evidence: sharedWith(posts, named),
  };
};

/** A post as a sentence names it; a long title is cut, or it would be all there is to read. */
function titled(post: Post): string {
  const title = shortened(inSentence(post.title), LONGEST_TITLE);
  return `“${title}” (${monthText(post.date)})`;
}
