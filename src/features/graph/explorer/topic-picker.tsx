import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { filterTopics, sortTopics } from '#src/domain/corpus/topic-filter.ts';
import { counted } from '#src/domain/wording.ts';
import { Combobox } from '#src/ui/combobox.tsx';

const OFFERED = 12;

/** A field for one topic by its name; it offers what fits what is typed, strongest first. */
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
  return (
    <Combobox
      label={label}
      chosen={value === undefined ? '' : (index.topics.get(value)?.title ?? '')}
      find={(text) =>
        sortTopics(filterTopics(index, { text }), 'posts')
          .slice(0, OFFERED)
          .map(({ slug, title, posts }) => ({
            value: slug,
            name: title,
            note: counted(posts.length, 'post'),
          }))
      }
      onChoose={(slug) => onChoose(slug as TopicSlug)}
    />
  );
}
