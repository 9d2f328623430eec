import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { Button } from '#src/ui/button.tsx';
import { TopicPicker } from '../topic-picker.tsx';
import styles from './bridge-picker.module.css';

/** Chooses both ends of a bridge by name; once both are there it leads to it. */
export function BridgePicker({
  index,
  from,
  to,
}: {
  index: CorpusIndex;
  from?: Topic | undefined;
  to?: Topic | undefined;
}) {
  const navigate = useNavigate();
  const [ends, setEnds] = useState({ from, to });
  const choose = (part: Partial<typeof ends>) => {
    const next = { ...ends, ...part };
    setEnds(next);
    if (next.from && next.to) {
      const params = { topic: next.from.slug, other: next.to.slug };
      void navigate({ to: '/paths/$topic/to/$other', params });
    }
  };
  return (
    <div className={styles['ends']}>
      <TopicPicker
        label="From"
        chosen={ends.from?.title ?? ''}
        index={index}
        onChoose={(slug) => choose({ from: index.topics.get(slug) })}
      />
      <TopicPicker
        label="To"
        chosen={ends.to?.title ?? ''}
        index={index}
        onChoose={(slug) => choose({ to: index.topics.get(slug) })}
      />
      {ends.from && ends.to && (
        <Button onClick={() => choose({ from: ends.to, to: ends.from })}>Swap ends</Button>
      )}
    </div>
  );
}
