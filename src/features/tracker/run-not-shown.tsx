import { useRun } from '#src/data/marks/use-run.ts';
import type { Run } from '#src/domain/marks/run.ts';
import { changedRun } from '#src/domain/marks/run-edits.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { NotShown } from './use-run-of-address.ts';

/** Says why another run is shown than the address names, and the way to have that one. */
export function RunNotShown({ asked: { id, run }, shown }: { asked: NotShown; shown: Run }) {
  const { store } = useRun();
  if (!run) {
    return (
      <Notice>
        <p>
          There is no run <q>{id}</q> in this browser. Runs live where they were made; import an
          export to bring one here. You see “<bdi>{shown.name}</bdi>” instead.
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      actions={
        <Button onClick={() => store?.apply(changedRun(run, { stage: 'open' }, store.now()))}>
          Open it again
        </Button>
      }
    >
      <p>
        The run “<bdi>{run.name}</bdi>” is {run.stage}. You see “<bdi>{shown.name}</bdi>” instead.
      </p>
    </Notice>
  );
}
