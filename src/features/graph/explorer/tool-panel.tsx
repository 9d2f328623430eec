import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chain } from '#src/domain/graph/strongest-chain.ts';
import { Button } from '#src/ui/button.tsx';
import { ChoiceRow } from '#src/ui/choice-row.tsx';
import { isFiltered, withoutFilters } from './explorer-state.ts';
import { ExportTools } from './export-tools.tsx';
import { FactsList } from './facts-list.tsx';
import { FilterTools } from './filter-tools.tsx';
import { Legend } from './legend.tsx';
import { RouteTools } from './route-tools.tsx';
import styles from './tool-panel.module.css';
import type { Explorer } from './use-explorer.ts';

/** All tools in one panel, each under a heading that folds it away. */
export function ToolPanel({ explorer, chain }: { explorer: Explorer; chain: Chain | undefined }) {
  const { state, change } = explorer;
  return (
    <>
      <Tools title="Filters" open>
        <FilterTools {...explorer} />
        {isFiltered(state) && (
          <Button onClick={() => change(withoutFilters(state))}>Show all</Button>
        )}
      </Tools>
      <Tools title="Route" open={state.from !== undefined || state.to !== undefined}>
        <RouteTools explorer={explorer} chain={chain} />
      </Tools>
      <Tools title="Legend" open>
        <ChoiceRow
          label="Colour by"
          value={state.colour}
          choices={[
            { value: 'community', name: 'Community' },
            { value: 'family', name: 'Family' },
            { value: 'progress', name: 'Progress' },
          ]}
          onChange={(colour) => change({ colour })}
        />
        <Legend {...explorer} />
      </Tools>
      <Tools title="Facts">
        <FactsList {...explorer} />
      </Tools>
      <Tools title="Export">
        <ExportTools {...explorer} />
      </Tools>
    </>
  );
}

/** A part of the panel; what is folded away is not worked out. */
function Tools({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  const [unfolded, setUnfolded] = useState(open);
  const [asked, setAsked] = useState(open);
  if (open !== asked) {
    setAsked(open);
    if (open) setUnfolded(true);
  }
  const details = useRef<HTMLDetailsElement>(null);
  const before = useRef(open);
  useEffect(() => {
    // What was opened from elsewhere comes into sight.
    if (open && !before.current) details.current?.scrollIntoView?.({ block: 'nearest' });
    before.current = open;
  }, [open]);
  return (
    <details
      ref={details}
      className={styles['tools']}
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {unfolded && <div className={styles['inside']}>{children}</div>}
    </details>
  );
}
