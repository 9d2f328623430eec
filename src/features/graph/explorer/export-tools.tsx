import { useState } from 'react';
import { saveFile } from '#src/data/save-file.ts';
import { edgesCsv, nodesCsv } from '#src/domain/graph/exports/csv.ts';
import { cytoscapeJson } from '#src/domain/graph/exports/cytoscape-json.ts';
import type { ExportedGraph } from '#src/domain/graph/exports/exported-graph.ts';
import { gexf } from '#src/domain/graph/exports/gexf.ts';
import { graphml } from '#src/domain/graph/exports/graphml.ts';
import { svg } from '#src/domain/graph/exports/svg.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { afterPaint } from '#src/ui/after-paint.ts';
import { Button } from '#src/ui/button.tsx';
import { readPalette } from '../canvas/palette.ts';
import { hueOfNode } from './colours.ts';
import styles from './export-tools.module.css';
import { pngOf } from './png.ts';
import type { Explorer } from './use-explorer.ts';

type Format = {
  name: string;
  file: string;
  type: string;
  write: (graph: ExportedGraph, picture: (background: boolean) => string) => string | Promise<Blob>;
};

const FORMATS: readonly Format[] = [
  { name: 'PNG', file: 'map.png', type: 'image/png', write: (_, picture) => pngOf(picture(true)) },
  {
    name: 'PNG without background',
    file: 'map-clear.png',
    type: 'image/png',
    write: (_, picture) => pngOf(picture(false)),
  },
  { name: 'SVG', file: 'map.svg', type: 'image/svg+xml', write: (_, picture) => picture(true) },
  { name: 'GraphML', file: 'graph.graphml', type: 'application/xml', write: graphml },
  { name: 'GEXF', file: 'graph.gexf', type: 'application/xml', write: gexf },
  { name: 'CSV of topics', file: 'topics.csv', type: 'text/csv', write: nodesCsv },
  { name: 'CSV of edges', file: 'edges.csv', type: 'text/csv', write: edgesCsv },
  { name: 'Cytoscape JSON', file: 'graph.cyjs', type: 'application/json', write: cytoscapeJson },
];

/** Files of what is shown, for other programs. */
export function ExportTools(explorer: Explorer) {
  const { shown } = explorer;
  const [said, setSaid] = useState('');
  const give = async ({ name, file, type, write }: Format) => {
    const graph = exportedGraph(explorer);
    const fileName = `${explorer.index.corpus.archive.id}-${file}`;
    setSaid(`Writing ${fileName} …`);
    await afterPaint();
    try {
      const written = await write(graph, (background) => picture(explorer, graph, background));
      saveFile(fileName, type, written);
      setSaid(`${fileName} is on its way.`);
    } catch {
      setSaid(`This browser cannot make a ${name} this large. Show less, or take the SVG.`);
    }
  };
  return (
    <>
      <p className={styles['said']}>
        What is shown now: {counted(shown.topics.shown, 'topic')} and{' '}
        {counted(shown.edges.shown, 'edge')}.
      </p>
      <div className={styles['formats']}>
        {FORMATS.map((format) => (
          <Button key={format.name} onClick={() => void give(format)}>
            {format.name}
          </Button>
        ))}
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </>
  );
}

function exportedGraph({ index, shown }: Explorer): ExportedGraph {
  const { graph, topics } = shown;
  const { title } = index.corpus.archive;
  const part = topics.shown < topics.all ? `${grouped(topics.shown)} of ` : '';
  return {
    ...graph,
    title: `${title}: ${part}${counted(topics.all, 'topic')}`,
    families: new Map([...index.families].map(([id, { name }]) => [id, name])),
    communities: new Map([...index.communities].map(([id, { name }]) => [id, name])),
  };
}

/** The map in the colours of the page. */
function picture(explorer: Explorer, graph: ExportedGraph, background: boolean): string {
  const { index, state, progressOf } = explorer;
  const { paper, ink, inkSoft, hues } = readPalette();
  const hueOf = hueOfNode(index, state.colour, progressOf);
  const palette = {
    paper,
    ink,
    line: inkSoft,
    hueOf: (node: Parameters<typeof hueOf>[0]) => hues[hueOf(node)] ?? ink,
  };
  return svg(graph, palette, { background });
}
