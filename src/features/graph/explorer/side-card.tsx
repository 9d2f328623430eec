import { X } from 'lucide';
import { useId } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { EdgeSide } from './edge-side.tsx';
import styles from './side-card.module.css';
import { TopicSide } from './topic-side.tsx';
import type { Explorer } from './use-explorer.ts';

/** What is selected, beside the graph. */
export function SideCard({ explorer, onClose }: { explorer: Explorer; onClose: () => void }) {
  const { index, state } = explorer;
  const { selection } = state;
  const heading = useId();
  if (!selection) return null;
  const title = (slug: Parameters<typeof index.topics.get>[0]) => (
    <bdi>{index.topics.get(slug)?.title}</bdi>
  );
  const topic = selection.kind === 'topic' ? index.topics.get(selection.slug) : undefined;
  return (
    <section className={styles['card']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h2 id={heading}>
          {selection.kind === 'topic' ? (
            title(selection.slug)
          ) : (
            <>
              {title(selection.a)} and {title(selection.b)}
            </>
          )}
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <Icon of={X} size={18} />
        </IconButton>
      </div>
      {topic && <TopicSide key={topic.slug} explorer={explorer} topic={topic} />}
      {selection.kind === 'edge' && <EdgeSide explorer={explorer} edge={selection} />}
    </section>
  );
}
