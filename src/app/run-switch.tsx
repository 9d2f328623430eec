import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useRun } from '#src/data/marks/use-run.ts';
import styles from './run-switch.module.css';

/** The run that items are marked in, to switch anywhere; nothing while there is only one. */
export default function RunSwitch() {
  const { store, run, runs } = useRun();
  const isInAddress = useRouterState({ select: ({ location }) => 'run' in location.search });
  const navigate = useNavigate();
  if (runs.open.length < 2) return null;
  return (
    <label className={styles['switch']}>
      <span className="visually-hidden">Run</span>
      <select
        className={styles['select']}
        value={run.id}
        onChange={(event) => {
          const chosen = runs.open.find(({ id }) => id === event.target.value);
          if (!chosen) return;
          store?.set({ run: chosen.id });
          // An address that names a run would choose that one again.
          if (isInAddress) {
            void navigate({
              to: '.',
              search: (before) => ({ ...before, run: chosen.id }),
              replace: true,
              resetScroll: false,
            });
          }
        }}
      >
        {runs.open.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
