import { useState } from 'react';
import type { YearRange } from '#src/domain/graph/years.ts';
import { counted } from '#src/domain/wording.ts';
import styles from './year-brush.module.css';

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
      <div className={styles['chart']} aria-hidden="true">
        {years.map(({ year, posts }) => (
          <span
            key={year}
            title={`${year}: ${counted(posts, 'post')}`}
            className={year >= from && year <= to ? styles['in'] : styles['out']}
            style={{
              insetInlineStart: `${((year - first) / (last - first)) * 100}%`,
              width: `${60 / (years.length - 1)}%`,
              height: posts === 0 ? '1px' : `${Math.max(6, (posts / most) * 100)}%`,
            }}
          />
        ))}
      </div>
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
