import type { ShownGraph } from '../shown-graph.ts';

/** What an export needs beside the shown graph: every id with its name, so that files read well elsewhere. */
export type ExportedGraph = ShownGraph & {
  /** What the file is a graph of. */
  title: string;
  families: ReadonlyMap<string, string>;
  communities: ReadonlyMap<number, string>;
};
