import { listed } from '#src/domain/wording.ts';
import { asWords, ids, NAMED_THREADS, type Sentence, sharedWith } from './facts.ts';

const THEME_WORDS = 2;

/** How the titles changed, or that they keep to one theme. */
export const vocabulary: Sentence = ({ posts, span, motifs, drift }) => {
  const said = { evidence: ids(posts) };
  if (drift && drift.early.length > 0 && drift.newer.length > 0) {
    const [early, newer] = [listed(asWords(drift.early)), listed(asWords(drift.newer))];
    const text =
      drift.early.toSorted().join() === drift.newer.toSorted().join()
        ? `Its vocabulary has held: the older and the newer half of its titles both speak of ${early}.`
        : `Its vocabulary has moved: the older half of its titles speaks of ${early}, the newer half of ${newer}.`;
    return { ...said, rule: 'drift', text };
  }
  const [from, to] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  const when =
    from === to
      ? `What was written in ${from} keeps to one theme`
      : `From ${from} to ${to} it keeps to one theme`;
  const theme = motifs.slice(0, THEME_WORDS);
  const text = theme.length === 0 ? `${when}.` : `${when}: ${listed(asWords(theme))}.`;
  return { ...said, rule: 'consistency', text };
};

/** The threads that keep recurring beside the topic. */
export const recurring: Sentence = ({ posts, threads, nameOf }) => {
  const named = threads.slice(0, NAMED_THREADS);
  const [first, ...rest] = named;
  if (!first) return undefined;
  const of = `${first.shared} of ${posts.length} ${posts.length === 1 ? 'post' : 'posts'}`;
  const names = [
    `${nameOf(first.slug)} (${of})`,
    ...rest.map(({ slug, shared }) => `${nameOf(slug)} (${shared})`),
  ];
  return {
    rule: 'threads',
    // The names are the object, since one of them may be a plural (“read models”) or not.
    text: `Where it comes up, you also meet ${listed(names)}.`,
    evidence: sharedWith(posts, named),
  };
};
