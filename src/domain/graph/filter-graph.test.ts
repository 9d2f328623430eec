import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '#src/testing/arbitrary-corpus.ts';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import type { TopicSlug } from '../corpus/ids.ts';
import { type CorpusIndex, indexCorpus } from '../corpus/index-corpus.ts';
import { filterGraph, type GraphFilter } from './filter-graph.ts';

const index = indexCorpus(smallCorpus());
const slug = (text: string) => text as TopicSlug;

function shown(filter: GraphFilter) {
  const { graph } = filterGraph(index, filter);
  return {
    nodes: graph.nodes.map((node) => `${node.slug} ${node.posts}`),
    edges: graph.edges.map(({ a, b, weight }) => `${a} ${b} ${weight}`),
  };
}

const EVENTS = 'event-sourcing architecture 3';
const WOOD = 'wood joints 2';
const GO = ['event-sourcing go 1', 'architecture go 1'];

describe('filterGraph', () => {
  it('shows everything when nothing is asked, strongest first', () => {
    expect(shown({})).toEqual({
      nodes: ['architecture 4', 'event-sourcing 4', 'wood 3', 'joints 2', 'go 1'],
      edges: [EVENTS, WOOD, ...GO],
    });
    const { topics, edges } = filterGraph(index, {});
    expect(topics).toEqual({ shown: 5, all: 5 });
    expect(edges).toEqual({ shown: 4, all: 4 });
  });

  it.each<[string, GraphFilter, string[], string[]]>([
    ['text', { text: 'ledger' }, ['event-sourcing 4'], []],
    ['family', { family: 'craft' }, ['wood 3', 'joints 2', 'go 1'], [WOOD]],
    ['community', { community: 1 }, ['wood 3', 'joints 2'], [WOOD]],
    [
      'years, whose posts alone count',
      { years: { from: 2019, to: 2020 } },
      ['architecture 2', 'event-sourcing 1'],
      ['event-sourcing architecture 1'],
    ],
    ['years before all posts', { years: { from: 1990, to: 1991 } }, [], []],
    [
      'least shared posts',
      { least: 2 },
      ['architecture 4', 'event-sourcing 4', 'wood 3', 'joints 2', 'go 1'],
      [EVENTS, WOOD],
    ],
    ['no stubs', { stubs: false }, ['architecture 4', 'event-sourcing 4', 'wood 3'], [EVENTS]],
    [
      'hops around a topic',
      { focus: { slug: slug('go'), hops: 1 } },
      ['architecture 4', 'event-sourcing 4', 'go 1'],
      [EVENTS, ...GO],
    ],
    ['no hop', { focus: { slug: slug('go'), hops: 0 } }, ['go 1'], []],
    [
      'hops along the edges that are strong enough',
      { focus: { slug: slug('architecture'), hops: 5 }, least: 2 },
      ['architecture 4', 'event-sourcing 4'],
      [EVENTS],
    ],
    [
      'a focus that the other filters would leave out',
      { focus: { slug: slug('go'), hops: 1 }, stubs: false },
      ['architecture 4', 'event-sourcing 4', 'go 1'],
      [EVENTS, ...GO],
    ],
    ['whatever else', { fits: ({ title }) => title === 'Go' }, ['go 1'], []],
    [
      'a focus that the corpus lacks',
      { focus: { slug: slug('nowhere'), hops: 1 }, community: 1 },
      ['wood 3', 'joints 2'],
      [WOOD],
    ],
  ])('by %s', (_, filter, nodes, edges) => {
    expect(shown(filter)).toEqual({ nodes, edges });
  });

  it('carries what the picture needs of a topic', () => {
    expect(filterGraph(index, { text: 'joints' }).graph.nodes).toEqual([
      {
        slug: 'joints',
        title: 'Joints',
        posts: 2,
        full: false,
        family: 'craft',
        community: 1,
        x: 480,
        y: 0,
      },
    ]);
  });

  it('shows what counting the posts one by one shows', () => {
    const range = fc
      .tuple(fc.integer({ min: 2017, max: 2022 }), fc.nat({ max: 3 }))
      .map(([from, more]) => ({ from, to: from + more }));
    const asked = fc.record(
      {
        family: fc.constantFrom('data', 'craft'),
        community: fc.nat({ max: 2 }),
        years: range,
        least: fc.integer({ min: 1, max: 4 }),
        stubs: fc.boolean(),
        focus: fc.record({
          slug: fc.constantFrom('ab', 'cd', 'gh').map(slug),
          hops: fc.nat({ max: 3 }),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(arbitraryIndex, asked, (each, filter) => {
        const { graph } = filterGraph(each, filter);
        const counted = countedOneByOne(each, filter);
        expect(new Map(graph.nodes.map((node) => [node.slug, node.posts]))).toEqual(counted.nodes);
        expect(
          new Map(graph.edges.map(({ a, b, weight }) => [[a, b].sort().join(' '), weight])),
        ).toEqual(counted.edges);
        expect(graph.nodes.map(({ posts }) => -posts)).toEqual(
          graph.nodes.map(({ posts }) => -posts).sort((a, b) => a - b),
        );
      }),
    );
  });
});

/** The same, from the posts alone and in the plainest way. */
function countedOneByOne({ corpus, topics }: CorpusIndex, filter: GraphFilter) {
  const { family, community, years, least = 1, stubs = true, focus } = filter;
  const posts = corpus.posts.filter(
    ({ date }) =>
      !years || (Number(date.slice(0, 4)) >= years.from && Number(date.slice(0, 4)) <= years.to),
  );
  const having = (...slugs: TopicSlug[]) =>
    posts.filter((each) => slugs.every((one) => each.topics.includes(one))).length;
  const slugs = corpus.topics.map((topic) => topic.slug);
  let near = new Set(slugs);
  if (focus && topics.has(focus.slug)) {
    near = new Set([focus.slug]);
    for (let hop = 0; hop < focus.hops; hop += 1) {
      near = new Set(
        slugs.filter(
          (one) => near.has(one) || [...near].some((other) => having(one, other) >= least),
        ),
      );
    }
  }
  const fits = (one: TopicSlug) => {
    const topic = topics.get(one);
    return (
      topic !== undefined &&
      (family === undefined || topic.family === family) &&
      (community === undefined ||
        !corpus.topics.some((t) => t.community === community) ||
        topic.community === community) &&
      (stubs || topic.full)
    );
  };
  const kept = slugs.filter(
    (one) => having(one) > 0 && near.has(one) && (fits(one) || one === focus?.slug),
  );
  const pairs = kept.flatMap((a, at) => kept.slice(at + 1).map((b) => [a, b] as const));
  return {
    nodes: new Map(kept.map((one) => [one, having(one)])),
    edges: new Map(
      pairs
        .map(([a, b]) => [[a, b].sort().join(' '), having(a, b)] as const)
        .filter(([, weight]) => weight >= least),
    ),
  };
}
