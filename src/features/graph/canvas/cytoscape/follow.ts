import type { Core } from 'cytoscape';
import { definitionOf, type Element, type Elements, isSame } from './elements.ts';

/** How many elements are changed before whoever waits is asked. */
const AT_ONCE = 24;

/**
 * Makes cytoscape hold other elements than it does, a few at a time: the caller goes on when it has
 * the time, and stops asking when another picture is wanted.
 *
 * @param held is what it holds; kept up to date at every step, also where the work is left halfway.
 */
export function* follow(core: Core, held: Map<string, Element>, wanted: Elements) {
  const gone = [...held.keys()].filter((id) => !wanted.has(id));
  for (const ids of batches(gone)) {
    core.batch(() => {
      for (const id of ids) core.getElementById(id).remove();
    });
    for (const id of ids) held.delete(id);
    // With a node its edges go, of which some may be wanted: they come again below.
    for (const id of held.keys()) if (core.getElementById(id).empty()) held.delete(id);
    yield;
  }
  const changed = [...wanted].filter(([id, element]) => {
    const before = held.get(id);
    return !before || !isSame(before, element);
  });
  for (const some of batches(changed)) {
    core.batch(() => {
      for (const [id, element] of some) {
        const here = core.getElementById(id);
        if (here.empty()) core.add(definitionOf(id, element));
        else {
          here.data(element.data);
          if (here.isNode()) here.position(element.position);
        }
        held.set(id, element);
      }
    });
    yield;
  }
}

function* batches<Item>(items: readonly Item[]) {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
