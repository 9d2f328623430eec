import { yearsText } from '#src/domain/wording.ts';
import { ids, type Sentence } from './facts.ts';

/** Old guidance taken as it stands. */
export const changedSince: Sentence = ({ posts, span }) => ({
  rule: 'changed-since',
  text: `Applying guidance from ${yearsText(span)} as it stands, without looking at what has changed since.`,
  evidence: ids(posts),
});
