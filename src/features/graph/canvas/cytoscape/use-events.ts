import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import type { Stage } from '../stage.ts';
import type { Pointing } from '../use-pointing.ts';
import { targetNamed } from './target.ts';

/** Hears what is done to cytoscape's elements, which happens while it is the one that is seen. */
export function useEvents(
  stage: Stage,
  core: Core | undefined,
  { hover, pick }: Pick<Pointing, 'hover' | 'pick'>,
): void {
  useEffect(() => {
    if (!core) return undefined;
    const over = (event: EventObject) => hover(targetNamed(event.target.id(), stage.picture));
    const out = () => hover(undefined);
    const tap = ({ target, originalEvent, renderedPosition }: EventObject) => {
      if (stage.dragged) return;
      pick(target === core ? undefined : targetNamed(target.id(), stage.picture), {
        point: renderedPosition,
        time: originalEvent.timeStamp,
        finger: originalEvent.type.startsWith('touch'),
      });
    };
    core.on('mouseover', 'node, edge', over);
    core.on('mouseout', 'node, edge', out);
    core.on('tap', tap);
    return () => {
      core.off('mouseover', 'node, edge', over);
      core.off('mouseout', 'node, edge', out);
      core.off('tap', tap);
    };
  }, [stage, core, hover, pick]);
}
