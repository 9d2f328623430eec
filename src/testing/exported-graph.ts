import fc from 'fast-check';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import type { ExportedGraph } from '#src/domain/graph/exports/exported-graph.ts';
import { filterGraph } from '#src/domain/graph/filter-graph.ts';
import { smallCorpus } from './corpus-builder.ts';

/** The whole graph of a corpus, ready to be written. */
export function exportedGraphOf(corpus: Corpus): ExportedGraph {
  const index = indexCorpus(corpus);
  return {
    ...filterGraph(index, {}).graph,
    title: corpus.archive.title,
    families: new Map(corpus.families.map(({ id, name }) => [id, name])),
    communities: new Map([...index.communities].map(([id, { name }]) => [id, name])),
  };
}

/** The graph of the nine posts with whatever titles: signs of markup, control characters, halves of letters. */
export const arbitrarilyNamed: fc.Arbitrary<ExportedGraph> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ';', ',', '\n', '\r', ']]>') }),
      fc.string().map((text) => `=${text}`),
      fc.constantFrom('\ud83d', '\u0000', '\t', '=1+1', '<!--', '<![CDATA['),
    ),
    { minLength: 5, maxLength: 5 },
  )
  .map((titles) => {
    const graph = exportedGraphOf(smallCorpus());
    return {
      ...graph,
      title: titles.join(' '),
      nodes: graph.nodes.map((node, at) => ({ ...node, title: titles[at] ?? '' })),
    };
  });
