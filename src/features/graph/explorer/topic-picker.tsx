import { useId, useState } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { folded } from '#src/domain/corpus/text-match.ts';
import { filterTopics, sortTopics } from '#src/domain/corpus/topic-filter.ts';
import fields from '#src/ui/fields.module.css';
import styles from './topic-picker.module.css';

const OFFERED = 30;

/** A field for one topic by its name; it offers what fits what is typed, strongest first. */
export function TopicPicker({
  label,
  index,
  value,
  onChange,
}: {
  label: string;
  index: CorpusIndex;
  value: TopicSlug | undefined;
  onChange: (slug: TopicSlug | undefined) => void;
}) {
  const list = useId();
  const [draft, setDraft] = useState<string>();
  const chosen = value === undefined ? '' : (index.topics.get(value)?.title ?? '');
  const text = draft ?? chosen;
  const offered =
    draft === undefined
      ? []
      : sortTopics(filterTopics(index, { text: draft }), 'posts').slice(0, OFFERED);
  const take = (typed: string) => {
    setDraft(typed);
    const named = folded(typed.trim());
    if (named === '') onChange(undefined);
    const topic = index.corpus.topics.find(
      ({ title, slug }) => folded(title) === named || slug === named,
    );
    if (topic && topic.slug !== value) onChange(topic.slug);
  };
  return (
    <div className={fields['field']}>
      <label className={fields['field']}>
        <span className={fields['name']}>{label}</span>
        <input
          className={fields['control']}
          list={list}
          value={text}
          placeholder="Name of a topic"
          autoComplete="off"
          spellCheck={false}
          onFocus={() => setDraft(chosen)}
          onBlur={() => setDraft(undefined)}
          onChange={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            const first = offered[0];
            if (event.key !== 'Enter' || !first || text === '') return;
            setDraft(first.title);
            onChange(first.slug);
          }}
        />
      </label>
      <datalist id={list}>
        {offered.map(({ slug, title }) => (
          <option key={slug} value={title} />
        ))}
      </datalist>
      {draft && offered.length === 0 && (
        <p role="status" className={styles['none']}>
          No topic fits this name.
        </p>
      )}
    </div>
  );
}
