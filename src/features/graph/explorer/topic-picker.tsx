import { useMemo } from 'react';
import { topicFinder } from '#src/domain/corpus/find-topics.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted } from '#src/domain/wording.ts';
import { Combobox } from '#src/ui/combobox.tsx';

/** A field for one topic by its name; it offers what fits what is typed. */
export function TopicPicker({
  label,
  index,
  value,
  onChoose,
}: {
  label: string;
  index: CorpusIndex;
  value: TopicSlug | undefined;
  onChoose: (slug: TopicSlug) => void;
}) {
  const find = useMemo(() => topicFinder(index), [index]);
  return (
    <Combobox
      label={label}
      chosen={value === undefined ? '' : (index.topics.get(value)?.title ?? '')}
      find={(text) =>
        find(text).map(({ slug, title, posts }) => ({
          value: slug,
          name: title,
          note: counted(posts.length, 'post'),
        }))
      }
      onChoose={(slug) => onChoose(slug as TopicSlug)}
    />
  );
}
