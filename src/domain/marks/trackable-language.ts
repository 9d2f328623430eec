import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { statementLanguage } from '../corpus/language.ts';
import { type TrackableId, trackableParts } from './trackable.ts';

/** The language of what a trackable says, or has said before it left the archive, where it is not the archive's. */
export function trackableLanguage(
  trackable: TrackableId,
  { posts }: Pick<CorpusIndex, 'posts'>,
): string | undefined {
  const parts = trackableParts(trackable);
  return parts.kind === 'item' ? statementLanguage(parts.item) : posts.get(parts.post)?.language;
}
