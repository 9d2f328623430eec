import { useState } from 'react';
import type { YearRange } from '#src/domain/graph/years.ts';
import { counted } from '#src/domain/wording.ts';
import styles from './year-brush.module.css';

/** A bar, in hundredths of the chart. */
const WIDEST = 6;

/** Posts per year with two thumbs on them: the years whose posts make the graph. */
export function YearBrush({
  years,
  range,
  onRange,
}: {
  /** At least two, without a gap. */
  years: readonly { year: number; posts: number }[];
  range: YearRange;
  onRange: (range: YearRange) => void;
}) {
  // What one drags is shown at once; the address follows.
  const [draft, setDraft] = useState<YearRange>();
  if (draft && draft.from === range.from && draft.to === range.to) setDraft(undefined);
  const { from, to } = draft ?? range;
  const [first, last] = [years[0]?.year ?? from, years.at(-1)?.year ?? to];
  const most = Math.max(1, ...years.map(({ posts }) => posts));
  const set = (next: YearRange) => {
    setDraft(next);
    onRange(next);
  };
  return (
    <fieldset className={styles['brush']}>
      <legend className="visually-hidden">Years</legend>
      {/* Placed by attributes: a page written at build time may carry no styles of its own. */}
      <svg className={styles['chart']} aria-hidden="true">
        {years.map(({ year, posts }) => {
          // Of few years the bars would lie over what stands beside them.
          const wide = Math.min(WIDEST, 60 / (years.length - 1));
          const high = posts === 0 ? 1 : Math.max(6, (posts / most) * 100);
          return (
            <rect
              key={year}
              className={year >= from && year <= to ? styles['in'] : styles['out']}
              x={`${((year - first) / (last - first)) * 100 - wide / 2}%`}
              y={`${100 - high}%`}
              width={`${wide}%`}
              height={`${high}%`}
            >
              <title>{`${year}: ${counted(posts, 'post')}`}</title>
            </rect>
          );
        })}
      </svg>
      {(['from', 'to'] as const).map((end) => (
        <input
          key={end}
          type="range"
          className={styles['thumb']}
          aria-label={end === 'from' ? 'From year' : 'To year'}
          aria-valuetext={String(end === 'from' ? from : to)}
          min={first}
          max={last}
          value={end === 'from' ? from : to}
          onChange={(event) => {
            const year = Number(event.target.value);
            // A thumb that meets the other one takes it along.
            set(
              end === 'from'
                ? { from: year, to: Math.max(to, year) }
                : { from: Math.min(from, year), to: year },
            );
          }}
        />
      ))}
    </fieldset>
  );
}
