import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '#src/testing/arbitrary-corpus.ts';
import { corpusOf, post, type smallCorpus } from '#src/testing/corpus-builder.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { filterGraph } from './filter-graph.ts';
import { graphFacts } from './graph-facts.ts';
import type { ShownGraph } from './shown-graph.ts';

const factsOf = (corpus: ReturnType<typeof smallCorpus>) =>
  graphFacts(filterGraph(indexCorpus(corpus), {}).graph);
const slugs = (nodes: readonly { slug: string }[]) => nodes.map(({ slug }) => slug);

/** Each word three posts of its letters, so that all topics are full. */
const corpusOfWords = (words: string, communities: Record<string, number> = {}) =>
  corpusOf(
    words
      .split(' ')
      .flatMap((word, at) =>
        [1, 2, 3].map((n) => post(`p${at}-${n}`, { topics: [...word].join(' ') })),
      ),
    {
      topics: Object.fromEntries(
        Object.entries(communities).map(([name, community]) => [name, { community }]),
      ),
    },
  );

describe('graphFacts', () => {
  it('names as hubs the topics with most threads', () => {
    const { hubs } = factsOf(corpusOfWords('ab ac ad bc'));
    expect(hubs.map(({ node, threads }) => `${node.slug} ${threads}`)).toEqual([
      'a 3',
      'b 2',
      'c 2',
      'd 1',
    ]);
  });

  it('names what joins communities, and which, by the posts shared with each', () => {
    const { between } = factsOf(corpusOfWords('ab ac ac ad ef', { b: 1, c: 2, d: 3, e: 3, f: 3 }));
    expect(between.map(({ node, communities }) => [node.slug, communities])).toEqual([
      ['a', [2, 1, 3]],
      ['c', [0]],
      ['b', [0]],
      ['d', [0]],
    ]);
  });

  it('tells groups apart from the main one, and topics that stand alone', () => {
    const { islands } = factsOf(corpusOfWords('ab bc de f'));
    expect(islands.groups.map(slugs)).toEqual([['d', 'e']]);
    expect(slugs(islands.alone)).toEqual(['f']);
    expect(slugs(factsOf(corpusOfWords('a b')).islands.alone)).toEqual(['a', 'b']);
    expect(factsOf(corpusOfWords('ab bc')).islands).toEqual({ groups: [], alone: [] });
  });

  it('finds the closest pair that no post joins, by what both are joined to', () => {
    const { gap } = factsOf(corpusOfWords('ax bx ay by ac bd'));
    expect([gap?.a.slug, gap?.b.slug].sort()).toEqual(['a', 'b']);
    expect(gap && slugs(gap.common).sort()).toEqual(['x', 'y']);
  });

  it('finds no gap where everything is joined, nothing is, or all are stubs', () => {
    expect(factsOf(corpusOfWords('abc')).gap).toBeUndefined();
    expect(factsOf(corpusOfWords('a b')).gap).toBeUndefined();
    const stubs = corpusOf([post('one', { topics: 'a x' }), post('two', { topics: 'b x' })]);
    expect(factsOf(stubs).gap).toBeUndefined();
  });

  it('has nothing to say of nothing', () => {
    expect(graphFacts({ nodes: [], edges: [] })).toEqual({
      hubs: [],
      between: [],
      islands: { groups: [], alone: [] },
      gap: undefined,
    });
  });

  it('finds the gap that trying all pairs finds', () => {
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const { nodes, edges } = filterGraph(index, {}).graph;
        const graph = { nodes: nodes.map((node) => ({ ...node, full: true })), edges };
        const { gap } = graphFacts(graph);
        const nearest = Math.max(0, ...pairs(graph).map(([a, b]) => nearness(graph, a, b)));
        expect(gap ? nearness(graph, gap.a.slug, gap.b.slug) : 0).toBeCloseTo(nearest);
      }),
    );
  });
});

function pairs({ nodes }: ShownGraph) {
  return nodes.flatMap(({ slug: a }, at) =>
    nodes.slice(at + 1).map(({ slug: b }) => [a, b] as const),
  );
}

function nearness({ nodes, edges }: ShownGraph, a: string, b: string): number {
  const joined = (one: string, two: string) =>
    edges.some((edge) => (edge.a === one && edge.b === two) || (edge.a === two && edge.b === one));
  if (joined(a, b)) return 0;
  return nodes
    .filter(({ slug }) => joined(slug, a) && joined(slug, b))
    .map(({ slug }) => 1 / Math.log(nodes.filter((node) => joined(node.slug, slug)).length))
    .reduce((total, each) => total + each, 0);
}
