import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { arbitrarilyNamed, exportedGraphOf } from '#src/testing/exported-graph.ts';
import { cytoscapeJson } from './cytoscape-json.ts';

describe('cytoscape JSON', () => {
  it('has names, places and weights as cytoscape reads them', () => {
    const { data, elements } = JSON.parse(cytoscapeJson(exportedGraphOf(smallCorpus())));
    expect(data).toEqual({ name: 'Small Notes' });
    expect(elements.nodes[1]).toEqual({
      data: {
        id: 'event-sourcing',
        name: 'Event sourcing',
        posts: 4,
        full: true,
        family: 'Data',
        community: 'Event sourcing',
      },
      position: { x: 0, y: 0 },
    });
    expect(elements.edges[0]).toEqual({
      data: {
        id: 'event-sourcing architecture',
        source: 'event-sourcing',
        target: 'architecture',
        weight: 3,
      },
    });
  });

  it('keeps every title, and gives every element an id of its own', () => {
    fc.assert(
      fc.property(arbitrarilyNamed, (graph) => {
        const { elements } = JSON.parse(cytoscapeJson(graph));
        const names = elements.nodes.map(({ data }: { data: { name: string } }) => data.name);
        expect(names).toEqual(graph.nodes.map(({ title }) => title));
        const ids = [...elements.nodes, ...elements.edges].map(
          ({ data }: { data: { id: string } }) => data.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
