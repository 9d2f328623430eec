import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';
import { STYLE } from './style.ts';

/**
 * Loads cytoscape when the page has nothing else to do, and gives an empty instance in an element;
 * it is destroyed with the component. Without it the light drawing stays, and nothing is missing.
 */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | undefined {
  const [core, setCore] = useState<Core>();
  useEffect(() => {
    let made: Core | undefined;
    let left = false;
    import('cytoscape')
      .then(({ default: cytoscape }) => {
        if (left || !container.current) return;
        made = cytoscape({
          container: container.current,
          style: STYLE,
          // Gestures belong to the stage; cytoscape follows it.
          userPanningEnabled: false,
          userZoomingEnabled: false,
          boxSelectionEnabled: false,
          autoungrabify: true,
          minZoom: 1e-4,
          maxZoom: 1e4,
        });
        setCore(made);
      })
      .catch(() => {});
    return () => {
      left = true;
      made?.destroy();
      setCore(undefined);
    };
  }, [container]);
  return core;
}
