import styles from './progress-bar.module.css';

const PARTS = ['done', 'doing', 'skipped'] as const;

/** A line that fills, part after part, and the words for it. */
export function ProgressBar({
  total,
  text,
  ...counts
}: { total: number; text: string } & Record<(typeof PARTS)[number], number>) {
  let from = 0;
  return (
    <p className={styles['progress']}>
      <svg
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles['line']}
      >
        {PARTS.map((part) => {
          const x = from;
          from += counts[part];
          return <rect key={part} x={x} width={counts[part]} height="1" className={styles[part]} />;
        })}
      </svg>
      {text}
    </p>
  );
}
