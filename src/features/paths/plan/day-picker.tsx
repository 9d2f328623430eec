import { WEEKDAYS, type Weekday } from '#src/domain/paths/plan-schema.ts';
import { weekdayName } from '#src/domain/paths/plan-text.ts';
import styles from './day-picker.module.css';

/** The days of the week on which one reads. */
export function DayPicker({
  days,
  onChange,
}: {
  days: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
}) {
  return (
    <fieldset className={styles['days']}>
      <legend className={styles['name']}>Days</legend>
      <div className={styles['row']}>
        {WEEKDAYS.map((day) => (
          <label key={day} className={styles['day']}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              aria-label={weekdayName(day)}
              onChange={(event) => {
                const { checked } = event.target;
                onChange(WEEKDAYS.filter((each) => (each === day ? checked : days.includes(each))));
              }}
            />
            <span aria-hidden="true">{weekdayName(day).slice(0, 2)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
