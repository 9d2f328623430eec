import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Element, Elements } from './elements.ts';
import { follow } from './follow.ts';

const NAMES = [...'abcdefgh'];

/** Some nodes, and edges between them, with a look that may differ from one picture to the next. */
const pictures = fc
  .record({
    nodes: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2 }),
    pairs: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 12 }),
    look: fc.nat(3),
  })
  .map(({ nodes, pairs, look }): Elements => {
    const elements = new Map<string, Element>();
    const nowhere = { x: 0, y: 0 };
    for (const id of nodes) {
      const position = { x: look, y: 7 };
      elements.set(id, { group: 'nodes', classes: 'topic', data: { size: look }, position });
    }
    for (const [one, other] of pairs) {
      const [source = '', target = ''] = [nodes[one % nodes.length], nodes[other % nodes.length]];
      const data = { source, target, width: look };
      const edge = { group: 'edges' as const, classes: '', data, position: nowhere };
      if (source !== target) elements.set(`${source} ${target}`, edge);
    }
    return elements;
  });

it('makes cytoscape hold one picture after the other, also where it was stopped halfway', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pictures, fc.nat(3)), { minLength: 1, maxLength: 5 }), (all) => {
      const core = cytoscape({ headless: true });
      const held = new Map();
      for (const [at, [wanted, patience]] of all.entries()) {
        const steps = follow(core, held, wanted);
        const isLast = at === all.length - 1;
        for (let n = 0; isLast || n < patience; n += 1) if (steps.next().done) break;
      }
      const wanted = all.at(-1)?.[0] ?? new Map();
      const ids = core.elements().map((element) => element.id());
      expect(ids.sort()).toEqual([...wanted.keys()].sort());
      for (const [id, { data, group, position }] of wanted) {
        const element = core.getElementById(id);
        expect(element.data()).toEqual({ id, ...data });
        if (group === 'nodes') expect(element.position()).toEqual(position);
      }
      core.destroy();
    }),
    { numRuns: 60 },
  );
});
