import { describe, expect, it } from 'vitest';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { indexGraph, otherEnd } from './graph-index.ts';

describe('indexGraph', () => {
  it('joins topics by their edges, strongest first', () => {
    const { topics } = indexGraph(graphOf('a 0 0, b 9 0, c 0 9', 'a b 1, a c 3, b c 2'));
    const [a] = [...topics.values()];
    if (!a) throw new Error('no topic');
    expect(a.lines.map((line) => [otherEnd(line, a).id, line.weight])).toEqual([
      ['c', 3],
      ['b', 1],
    ]);
  });

  it('ranks a line by the end where it counts most', () => {
    const { topics } = indexGraph(graphOf('hub 0 0, b 9 0, c 0 9', 'hub b 3, hub c 1'));
    expect([...topics.values()][0]?.lines.map(({ rank }) => rank)).toEqual([0, 0]);
  });

  it('leaves out an edge of which an end is not shown', () => {
    const { topics } = indexGraph(graphOf('a 0 0, b 9 0', 'a b 1, a gone 5'));
    expect([...topics.values()].map(({ lines }) => lines.length)).toEqual([1, 1]);
  });

  it('puts a community where its topics are, strongest first', () => {
    const { communities } = indexGraph(graphOf('a 0 0 7, b 100 0 7, c 50 90 2', ''));
    expect(communities.map(({ community, x, members }) => [community, x, members.length])).toEqual([
      [7, 50, 2],
      [2, 50, 1],
    ]);
    expect(communities[0]?.members.map(({ rank }) => rank)).toEqual([0, 1]);
  });

  it('joins communities by the weight of all edges between them', () => {
    const nodes = 'a 0 0 1, b 0 9 1, c 90 0 2, d 90 9 2';
    const { communities } = indexGraph(graphOf(nodes, 'a c 2, b d 1, a b 9, d a 3'));
    expect(communities.map(({ lines }) => lines.map(({ weight }) => weight))).toEqual([[6], [6]]);
    expect(communities[0]?.lines[0]?.edge).toBeUndefined();
  });

  it('holds every circle in its box, and has one without any topic', () => {
    const { box, places } = indexGraph(clusteredGraph(200));
    for (const { x, y, radius } of places) {
      expect(x - radius).toBeGreaterThanOrEqual(box.left);
      expect(y + radius).toBeLessThanOrEqual(box.bottom);
    }
    const empty = indexGraph({ nodes: [], edges: [] });
    expect(empty.box.right).toBeGreaterThan(empty.box.left);
    expect(empty.communities).toEqual([]);
  });
});
