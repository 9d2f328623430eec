import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';
import { whenIdle } from '#src/ui/when-idle.ts';
import type { Stage } from '../stage.ts';
import { STYLE } from './style.ts';

/**
 * How long the map rests before it comes, in milliseconds. To read it takes the page a while in which it
 * answers nothing, and who has just come, or moves the map, wants an answer.
 */
const RESTED = 2000;

/**
 * Loads cytoscape when the map has rested and the page has nothing else to do, and gives an empty
 * instance in an element; it is destroyed with the component. Without it the light drawing stays, and
 * nothing is missing.
 */
export function useCytoscape(
  stage: Stage,
  container: RefObject<HTMLElement | null>,
): Core | undefined {
  const [core, setCore] = useState<Core>();
  useEffect(() => {
    let made: Core | undefined;
    let left = false;
    const load = () => {
      stopWaiting();
      import('cytoscape')
        .then(async ({ default: cytoscape }) => {
          // To read it and to make an instance are two pieces of work: a click may come between them.
          await new Promise((resolve) => setTimeout(resolve));
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
    };
    const stopWaiting = whenRested(stage, load);
    return () => {
      left = true;
      stopWaiting();
      made?.destroy();
      setCore(undefined);
    };
  }, [stage, container]);
  return core;
}

/** Calls when the stage has not changed for a while and the browser has nothing else to do. */
function whenRested(stage: Stage, call: () => void): () => void {
  let stopIdle = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    stopIdle();
    clearTimeout(timer);
    timer = setTimeout(() => {
      stopIdle = whenIdle(call);
    }, RESTED);
  };
  wait();
  const stop = stage.onChange(wait);
  return () => {
    stop();
    stopIdle();
    clearTimeout(timer);
  };
}
