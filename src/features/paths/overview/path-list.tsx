import { Link } from '@tanstack/react-router';
import type { PathLine } from '#src/domain/paths/path-line.ts';
import { rangeText } from '#src/domain/paths/reading-time.ts';
import { counted } from '#src/domain/wording.ts';
import { LongList } from '#src/ui/long-list.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import styles from './path-list.module.css';

const ROW_HEIGHT = 46;

/** Paths as short lines: how far, and how long what is left takes. */
export function PathList({ lines }: { lines: readonly PathLine[] }) {
  return (
    <div className={styles['list']}>
      <LongList
        items={lines}
        keyOf={({ topic }) => topic.slug}
        rowHeight={ROW_HEIGHT}
        row={(line) => <Line line={line} />}
      />
    </div>
  );
}

/** A path as a link: its topic, how far one is, and how long what is left takes. */
export function Line({ line: { topic, stand, passed, stages, left } }: { line: PathLine }) {
  return (
    <Link to="/paths/$topic" params={{ topic: topic.slug }} className={styles['line']}>
      <OwnText className={styles['name']}>{topic.title}</OwnText>{' '}
      <span className={styles['facts']}>
        {stand === 'untouched' ? (
          counted(stages, 'stage')
        ) : (
          <ProgressRing share={passed / stages} text={`${passed} of ${stages}`} />
        )}
      </span>{' '}
      <span className={styles['time']}>{stand === 'finished' ? 'read' : rangeText(left)}</span>
    </Link>
  );
}
