import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { groundOf } from '../ground.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { type Element, elementsOf } from './elements.ts';
import { follow } from './follow.ts';

/** The longest that cytoscape may work between two frames, in milliseconds. */
const SLICE = 7;

/**
 * Whenever the stage rests, cytoscape is brought to where it is, in slices, and when it shows the
 * same it takes the place of the light drawing. With the next change the light drawing, which is
 * there in the same frame, stands before it again.
 *
 * @param lead is told who is to be seen: true for cytoscape.
 */
export function useFollow(
  stage: Stage,
  core: Core | undefined,
  scene: Scene,
  lead: (cytoscape: boolean) => void,
): void {
  useEffect(() => {
    if (!core) return undefined;
    const held = heldBy(core);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changes = 0;
    const start = () => {
      const { viewport, size, picture } = stage;
      const asked = changes;
      const steps = follow(core, held, elementsOf(groundOf(picture, scene, viewport.zoom)));
      const slice = () => {
        if (asked !== changes) return;
        const until = performance.now() + SLICE;
        while (performance.now() < until) {
          if (steps.next().done) {
            finish();
            return;
          }
        }
        timer = setTimeout(slice);
      };
      const finish = () => {
        core.resize();
        core.one('render', () => {
          if (asked === changes) lead(true);
        });
        core.viewport({
          zoom: viewport.zoom,
          pan: {
            x: size.width / 2 - viewport.x * viewport.zoom,
            y: size.height / 2 - viewport.y * viewport.zoom,
          },
        });
        core.forceRender();
      };
      slice();
    };
    const stopChanges = stage.onChange(() => {
      changes += 1;
      clearTimeout(timer);
      lead(false);
    });
    const stopRests = stage.onRest(start);
    // Whatever rests already does not say so again.
    stage.touch();
    return () => {
      changes += 1;
      clearTimeout(timer);
      stopChanges();
      stopRests();
      lead(false);
    };
  }, [stage, core, scene, lead]);
}

const holding = new WeakMap<Core, Map<string, Element>>();

/** What an instance holds, beyond the scene that it was brought there for. */
function heldBy(core: Core): Map<string, Element> {
  const held = holding.get(core) ?? new Map<string, Element>();
  holding.set(core, held);
  return held;
}
