import { useMemo } from 'react';
import { topicFinder } from '#src/domain/corpus/find-topics.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted } from '#src/domain/wording.ts';
import { Combobox } from '#src/ui/combobox.tsx';

/** Finds a topic by its name. */
export function TopicPicker({
  label,
  chosen,
  index,
  onChoose,
  clears = false,
}: {
  label: string;
  /** The name of the topic chosen now; with `clears` what stands in the empty field. */
  chosen: string;
  index: CorpusIndex;
  onChoose: (topic: TopicSlug) => void;
  clears?: boolean;
}) {
  const find = useMemo(() => topicFinder(index), [index]);
  return (
    <Combobox
      label={label}
      chosen={chosen}
      clears={clears}
      find={(text) =>
        find(text).map(({ slug, title, posts }) => ({
          value: slug,
          name: title,
          note: counted(posts.length, 'post'),
        }))
      }
      onChoose={(value) => onChoose(value as TopicSlug)}
    />
  );
}
