import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { edgeFacts } from '#src/domain/graph/edge-facts.ts';
import { edgesCsv } from '#src/domain/graph/exports/csv.ts';
import { gexf } from '#src/domain/graph/exports/gexf.ts';
import { graphml } from '#src/domain/graph/exports/graphml.ts';
import { svg } from '#src/domain/graph/exports/svg.ts';
import { filterGraph, type GraphFilter } from '#src/domain/graph/filter-graph.ts';
import { graphFacts } from '#src/domain/graph/graph-facts.ts';
import { strongestChain } from '#src/domain/graph/strongest-chain.ts';
import { shownThreads } from '#src/domain/graph/thread-words.ts';
import { twinRows } from '#src/features/graph/explorer/twin-rows.ts';
import { GRAPH_RECIPE } from '#src/testing/clustered-graph.ts';
import { generateCorpus } from './generate-corpus.ts';
import { median, rounded, verdict, whole } from './numbers.ts';
import type { Report } from './report.ts';

const SIZES = [1000, 10_000];
const RUNS = 21;
const LIMIT = 100;

const CENTRE = 'topic-0' as TopicSlug;

const FILTERS: readonly [string, GraphFilter][] = [
  ['nothing asked', {}],
  ['text', { text: 'topic 12' }],
  ['family', { family: 'f1' }],
  ['community', { community: 3 }],
  ['years', { years: { from: 2019, to: 2021 } }],
  ['least shared posts', { least: 2 }],
  ['no stubs', { stubs: false }],
  ['3 hops', { focus: { slug: CENTRE, hops: 3 } }],
  [
    'years, least, stubs and hops',
    { years: { from: 2018, to: 2023 }, least: 2, stubs: false, focus: { slug: CENTRE, hops: 3 } },
  ],
];

type Task = { name: string; work: (index: CorpusIndex) => unknown };

/** What answers a reader, and so has to answer within 100 ms. */
const ANSWERS: readonly Task[] = [
  ...FILTERS.map(([name, filter]) => ({
    name: `filter: ${name}`,
    work: (index: CorpusIndex) => filterGraph(index, filter),
  })),
  {
    name: 'filter, threads and text, all folded',
    work: (index) => rows(index, {}, new Set()),
  },
  {
    name: 'filter, threads and text of 3 years',
    work: (index) => rows(index, { years: { from: 2019, to: 2021 } }, new Set()),
  },
  {
    name: 'facts of an edge',
    work: (index) => {
      const [edge] = index.corpus.edges;
      return edge && edgeFacts(index, edge.a, edge.b);
    },
  },
  {
    name: 'strongest chain',
    work: (index) =>
      strongestChain(index, CENTRE, `topic-${index.corpus.topics.length - 1}` as TopicSlug),
  },
];

/** What is asked for by a click of its own. */
const OTHERS: readonly Task[] = [
  { name: 'facts of all that is shown', work: (index) => graphFacts(filterGraph(index, {}).graph) },
  { name: 'export: GraphML', work: (index) => graphml(exported(index)) },
  { name: 'export: GEXF', work: (index) => gexf(exported(index)) },
  { name: 'export: CSV of edges', work: (index) => edgesCsv(exported(index)) },
  {
    name: 'export: SVG',
    work: (index) =>
      svg(
        exported(index),
        { paper: '#fff', ink: '#000', line: '#888', hueOf: () => '#123' },
        { background: true },
      ),
  },
];

/** How long the rules of the graph take, in one thread and without drawing. */
export async function benchGraphRules(report: Report): Promise<void> {
  report.line(GRAPH_RECIPE);
  const indexes = SIZES.map((size) => generateCorpus(size));
  report.table([
    ['topics', ...SIZES.map(whole)],
    ['edges', ...indexes.map(({ corpus }) => whole(corpus.edges.length))],
    ['posts', ...indexes.map(({ corpus }) => whole(corpus.posts.length))],
  ]);
  const first = indexes.map((index) => timed(() => filterGraph(index, { years: YEARS })));
  const answers = ANSWERS.map((task) => measured(task, indexes));
  report.heading(`Answers, milliseconds of processor time: median of ${RUNS} (fastest)`);
  report.table([
    ['topics', ...SIZES.map(whole)],
    ['the very first filter', ...first.map(rounded)],
    ...answers.map(row),
  ]);
  const slowest = Math.max(...answers.flatMap(({ times }) => times.map(({ middle }) => middle)));
  report.line(
    `each within ${LIMIT} ms: ${verdict(slowest < LIMIT)} (slowest median ${rounded(slowest)} ms)`,
  );
  report.heading(
    `Asked for by a click of its own, milliseconds of processor time: median of ${RUNS} (fastest)`,
  );
  report.table([
    ['topics', ...SIZES.map(whole)],
    ...OTHERS.map((task) => row(measured(task, indexes))),
  ]);
}

const YEARS = { from: 2017, to: 2024 };

type Measured = { name: string; times: { middle: number; fastest: number }[] };

/** A task at each size. */
function measured({ name, work }: Task, indexes: readonly CorpusIndex[]): Measured {
  const times = indexes.map((index) => {
    const all = Array.from({ length: RUNS }, () => timed(() => work(index)));
    return { middle: median(all), fastest: Math.min(...all) };
  });
  return { name, times };
}

function row({ name, times }: Measured): string[] {
  return [name, ...times.map(({ middle, fastest }) => `${rounded(middle)} (${rounded(fastest)})`)];
}

/** Milliseconds of processor time: on a machine with other work a clock on the wall says little. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function rows(index: CorpusIndex, filter: GraphFilter, turned: ReadonlySet<string>) {
  const shown = filterGraph(index, filter);
  const threads = shownThreads(shown.graph);
  return twinRows({ index, shown, threads: () => threads }, turned, ({ community }) => community);
}

function exported(index: CorpusIndex) {
  return {
    ...filterGraph(index, {}).graph,
    title: index.corpus.archive.title,
    families: new Map([...index.families].map(([id, { name }]) => [id, name])),
    communities: new Map([...index.communities].map(([id, { name }]) => [id, name])),
  };
}
