import styles from './histogram.module.css';

const BAR = 6;
const GAP = 2;

/** A row of small bars with one label for the whole; an empty bar keeps its place as a thin line. */
export function Histogram({
  label,
  bars,
  height = 24,
}: {
  label: string;
  bars: readonly { name: string; value: number }[];
  height?: number;
}) {
  const most = bars.reduce((max, bar) => Math.max(max, bar.value), 1);
  const width = bars.length * (BAR + GAP) - GAP;
  // All bars in one path: a list has a histogram in every row.
  const outline = (tallness: (value: number) => number) =>
    bars
      .map(({ value }, at) => ({ x: at * (BAR + GAP), tall: tallness(value) }))
      .filter(({ tall }) => tall > 0)
      .map(({ x, tall }) => `M${x} ${height}v${-tall}h${BAR}v${tall}z`)
      .join('');
  return (
    <svg
      className={styles['histogram']}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className={styles['floor']} d={outline((value) => (value === 0 ? 1 : 0))} />
      <path
        className={styles['bar']}
        d={outline((value) => (value === 0 ? 0 : Math.max(3, (value / most) * height)))}
      />
    </svg>
  );
}
