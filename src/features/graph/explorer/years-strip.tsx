import { Pause, Play, StepBack, StepForward } from 'lucide';
import { postsPerYear } from '#src/domain/graph/extent.ts';
import type { YearRange } from '#src/domain/graph/years.ts';
import { Icon } from '#src/ui/icon.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { useMediaQuery } from '#src/ui/media-query.ts';
import type { Explorer } from './use-explorer.ts';
import { useGrowth } from './use-growth.ts';
import { YearBrush } from './year-brush.tsx';
import styles from './years-strip.module.css';

/** The years below the map: a brush over posts per year, and the archive's growth year by year. */
export function YearsStrip({ index, state, change }: Explorer) {
  const years = postsPerYear(index);
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const range = state.years ?? { from: first, to: last };
  const setRange = ({ from, to }: YearRange) =>
    change({ years: from === first && to === last ? undefined : { from, to } });
  const { playing, play, pause } = useGrowth({ first, last, range, onRange: setRange });
  if (years.length < 2) return null;
  const step = (to: number) => setRange({ from: Math.min(range.from, to), to });
  return (
    <section className={styles['strip']} aria-label="Years">
      <div className={styles['buttons']}>
        <IconButton
          label="One year less"
          disabled={range.to === first}
          onClick={() => step(range.to - 1)}
        >
          <Icon of={StepBack} size={18} />
        </IconButton>
        {!calm && (
          <span className={styles['play']}>
            <IconButton
              label={playing ? 'Pause the growth' : 'Play the growth of the archive'}
              onClick={playing ? pause : play}
            >
              {playing ? <Icon of={Pause} size={18} /> : <Icon of={Play} size={18} />}
            </IconButton>
          </span>
        )}
        <IconButton
          label="One year more"
          disabled={range.to === last}
          onClick={() => step(range.to + 1)}
        >
          <Icon of={StepForward} size={18} />
        </IconButton>
      </div>
      <YearBrush years={years} range={range} onRange={setRange} />
      <p className={styles['years']}>
        {range.from === range.to ? range.from : `${range.from}–${range.to}`}
      </p>
    </section>
  );
}
