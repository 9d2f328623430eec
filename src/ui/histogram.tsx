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
  return (
    <svg
      className={styles['histogram']}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {bars.map(({ name, value }, at) => {
        const tall = value === 0 ? 1 : Math.max(3, (value / most) * height);
        return (
          <rect
            key={name}
            className={value === 0 ? styles['floor'] : styles['bar']}
            x={at * (BAR + GAP)}
            y={height - tall}
            width={BAR}
            height={tall}
          />
        );
      })}
    </svg>
  );
}
