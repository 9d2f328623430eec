import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge } from '#src/domain/corpus/schema.ts';
import { nodeRadius } from '#src/domain/graph/node-size.ts';
import { postsOf, slug } from '../sample-posts.ts';
import { communitiesOf } from './communities.ts';
import { layout, type Position } from './layout.ts';
import { seededRandom } from './random.ts';

type Graph = {
  sizes: readonly number[];
  pairs: readonly (readonly [number, number])[];
  together?: number;
};
type Placed = Position & { radius: number };

/** Lays out topics with so many posts each, joined pair by pair by so many posts. */
function place({ sizes, pairs, together = 1 }: Graph): Placed[] {
  const topics = sizes.map((size, at) => ({ slug: slug(`topic-${at}`), posts: Array(size) }));
  const joined = new Map(
    pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .map((pair) => [pair.join(), pair]),
  );
  const posts = postsOf(together).map((post) => post.id);
  const edges = [...joined.values()].map(
    ([a, b]): Edge => ({ a: slug(`topic-${a}`), b: slug(`topic-${b}`), posts }),
  );
  const positions = layout(topics, edges, communitiesOf(topics, edges));
  return topics.map((topic) => {
    const { x, y } = positions.get(topic.slug) ?? { x: Number.NaN, y: Number.NaN };
    return { x, y, radius: nodeRadius(topic.posts.length) };
  });
}

/** A graph such as archives have: few topics with many posts, edges between near neighbours mostly. */
function archiveGraph(topics: number): Graph {
  const random = seededRandom(topics);
  const nat = (most: number) => Math.floor(random() * most);
  return {
    sizes: Array.from({ length: topics }, () => 1 + Math.floor(1 / (0.03 + random()))),
    pairs: Array.from({ length: topics * 4 }, () => {
      const a = nat(topics);
      return [a, random() < 0.8 ? (a + 1 + nat(8)) % topics : nat(topics)] as const;
    }),
  };
}

function overlaps(nodes: readonly Placed[]): string[] {
  return nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter((b) => !(Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius))
      .map((b) => `${JSON.stringify(a)} and ${JSON.stringify(b)}`),
  );
}

describe('a layout', () => {
  it.each([147, 1000])(
    'of %d topics has a whole number for every place and no overlap',
    (topics) => {
      const nodes = place(archiveGraph(topics));
      expect(nodes).toHaveLength(topics);
      expect(nodes.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
      expect(overlaps(nodes)).toEqual([]);
    },
  );

  it('is the same twice', () => {
    expect(place(archiveGraph(147))).toEqual(place(archiveGraph(147)));
  });

  it('of nothing is empty, and of one topic has it', () => {
    expect(place({ sizes: [], pairs: [] })).toEqual([]);
    expect(place({ sizes: [1], pairs: [] })).toHaveLength(1);
  });

  it('brings topics that share posts nearer than those that do not', () => {
    const [a, b, c, d] = place({
      sizes: [3, 3, 3, 3],
      pairs: [
        [0, 1],
        [2, 3],
      ],
    }) as [Placed, Placed, Placed, Placed];
    const between = (one: Placed, other: Placed) => Math.hypot(one.x - other.x, one.y - other.y);
    const apart = Math.min(between(a, c), between(a, d), between(b, c), between(b, d));
    expect(Math.max(between(a, b), between(c, d))).toBeLessThan(apart);
  });

  it.each([
    ['40 large topics, each joined with each', 40, (a: number, b: number) => a < b],
    ['200 large topics, all joined with one', 200, (a: number, _: number) => a === 0],
  ])('moves %s, apart again', (_, count, joined) => {
    const numbers = Array.from({ length: count }, (__, at) => at);
    const pairs = numbers.flatMap((a) =>
      numbers.filter((b) => a !== b && joined(a, b)).map((b) => [a, b] as const),
    );
    const sizes = numbers.map((at) => (at === 0 ? 3000 : 400));
    expect(overlaps(place({ sizes, pairs, together: 3 }))).toEqual([]);
  });

  it('never overlaps, whatever the graph: lonely, identical, huge or all joined', () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 400, 10_000));
    const graph = fc.array(size, { maxLength: 14 }).chain((sizes) => {
      const node = fc.nat(Math.max(0, sizes.length - 1));
      const pairs = sizes.length < 2 ? fc.constant([]) : fc.array(fc.tuple(node, node));
      return fc.record({ sizes: fc.constant(sizes), pairs });
    });
    fc.assert(
      fc.property(graph, (given) => {
        expect(overlaps(place(given))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
