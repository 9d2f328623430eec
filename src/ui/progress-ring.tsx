import styles from './progress-ring.module.css';

const RADIUS = 7;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * A ring that fills and the words for it.
 *
 * @param share how much is done, 0–1.
 */
export function ProgressRing({ share, text }: { share: number; text: string }) {
  return (
    <span className={styles['progress']}>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" className={styles['ring']}>
        <circle cx="9" cy="9" r={RADIUS} className={styles['ground']} />
        {share > 0 && (
          <circle
            cx="9"
            cy="9"
            r={RADIUS}
            className={styles['done']}
            strokeDasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 9 9)"
          />
        )}
      </svg>
      {text}
    </span>
  );
}
