import type { StatementId } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { itemTrackable, postTrackable, type TrackableId } from './trackable.ts';

/** Everything that can be marked in an archive, by what the corpus alone knows. */
export function knownTrackables({ corpus }: CorpusIndex): TrackableId[] {
  return [
    ...corpus.topics.flatMap(({ slug, items = [] }) =>
      items.map((key) => itemTrackable(`${slug}/${key}` as StatementId)),
    ),
    ...corpus.posts.map(({ id }) => postTrackable(id)),
  ];
}
