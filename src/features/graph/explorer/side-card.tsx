import { X } from 'lucide';
import { useEffect, useId, useRef } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { somethingIsOpen } from '#src/ui/typing.ts';
import { EdgeSide } from './edge-side.tsx';
import styles from './side-card.module.css';
import { TopicSide } from './topic-side.tsx';
import { sameSelection } from './twin-rows.ts';
import type { Explorer } from './use-explorer.ts';

/**
 * What is selected, beside the graph. Where its own buttons select something else they go with what
 * they were in, and the focus begins again at the new heading.
 */
export function SideCard({ explorer, onClose }: { explorer: Explorer; onClose: () => void }) {
  const { index, state } = explorer;
  const { selection } = state;
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const last = useRef(selection);
  useEffect(() => {
    const isAnother = !sameSelection(last.current, selection);
    last.current = selection;
    if (isAnother && document.activeElement === document.body) head.current?.focus();
  }, [selection]);
  if (!selection) return null;
  const title = (slug: Parameters<typeof index.topics.get>[0]) => (
    <bdi>{index.topics.get(slug)?.title}</bdi>
  );
  const topic = selection.kind === 'topic' ? index.topics.get(selection.slug) : undefined;
  return (
    <section
      className={styles['card']}
      aria-labelledby={heading}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented && !somethingIsOpen()) onClose();
      }}
    >
      <div className={styles['head']}>
        <h2 ref={head} id={heading} tabIndex={-1}>
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
