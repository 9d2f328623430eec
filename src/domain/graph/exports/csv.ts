import type { ExportedGraph } from './exported-graph.ts';

/** The shown topics, a row each. Names of columns as Gephi expects them. */
export function nodesCsv({ nodes, families, communities }: ExportedGraph): string {
  return csv([
    ['Id', 'Label', 'Posts', 'Card', 'Family', 'Community', 'X', 'Y'],
    ...nodes.map((node) => [
      node.slug,
      node.title,
      node.posts,
      node.full ? 'full' : 'stub',
      families.get(node.family) ?? node.family,
      communities.get(node.community) ?? node.community,
      node.x,
      node.y,
    ]),
  ]);
}

/** The shown edges, a row each: which topics, by slug and by name, and how many posts they share. */
export function edgesCsv({ nodes, edges }: ExportedGraph): string {
  const titles = new Map(nodes.map(({ slug, title }) => [slug, title]));
  return csv([
    ['Source', 'Target', 'Type', 'Weight', 'Source label', 'Target label'],
    ...edges.map(({ a, b, weight }) => [
      a,
      b,
      'Undirected',
      weight,
      titles.get(a) ?? a,
      titles.get(b) ?? b,
    ]),
  ]);
}

/** RFC 4180: quotation marks where they are needed, and lines that end in CR LF. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
 * against CSV injection. A number is none, even a negative one.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
