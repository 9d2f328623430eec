import styles from './hue-dot.module.css';

const HUES = 10;

/** The colour of the nth group; groups beyond the palette share its last, neutral hue. */
export function hueOf(group: number): string {
  return `var(--hue-${hueNumber(group)})`;
}

function hueNumber(group: number): number {
  return Math.min(group, HUES - 1);
}

/** A dot in the colour of a group. It never stands alone: words beside it say the same. */
export function HueDot({ group, hollow = false }: { group: number; hollow?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={hollow ? `${styles['dot']} ${styles['hollow']}` : styles['dot']}
      data-hue={hueNumber(group)}
    />
  );
}
