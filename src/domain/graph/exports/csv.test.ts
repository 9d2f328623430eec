import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { arbitrarilyNamed, exportedGraphOf } from '#src/testing/exported-graph.ts';
import { edgesCsv, nodesCsv } from './csv.ts';

const graph = exportedGraphOf(smallCorpus());

/** RFC 4180, read letter by letter. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && text.startsWith('""', at)) {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  expect(quoted).toBe(false);
  return rows;
}

describe('CSV', () => {
  it('has a row for each shown topic', () => {
    expect(parsed(nodesCsv(graph))).toEqual(
      [
        ['Id', 'Label', 'Posts', 'Card', 'Family', 'Community', 'X', 'Y'],
        ['architecture', 'Architecture', '4', 'full', 'Architecture', 'Event sourcing', '120', '0'],
        ['event-sourcing', 'Event sourcing', '4', 'full', 'Data', 'Event sourcing', '0', '0'],
        ['wood', 'Wood', '3', 'full', 'Craft', 'Wood', '360', '0'],
        ['joints', 'Joints', '2', 'stub', 'Craft', 'Wood', '480', '0'],
        ['go', 'Go', '1', 'stub', 'Craft', 'Event sourcing', '240', '0'],
      ].map((row) => expect.arrayContaining(row)),
    );
  });

  it('has a row for each shown edge, with the names of its topics and its weight', () => {
    expect(parsed(edgesCsv(graph)).slice(0, 2)).toEqual([
      ['Source', 'Target', 'Type', 'Weight', 'Source label', 'Target label'],
      ['event-sourcing', 'architecture', 'Undirected', '3', 'Event sourcing', 'Architecture'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '＝1+1', '\r=1'])(
    'lets no spreadsheet take the title %j for a formula',
    (title) => {
      const nodes = graph.nodes.map((node) => ({ ...node, title }));
      expect(parsed(nodesCsv({ ...graph, nodes }))[1]?.[1]).toBe(`'${title}`);
      expect(parsed(edgesCsv({ ...graph, nodes }))[1]?.[4]).toBe(`'${title}`);
    },
  );

  it('leaves numbers numbers, negative ones too', () => {
    const nodes = graph.nodes.map((node) => ({ ...node, x: -40 }));
    expect(parsed(nodesCsv({ ...graph, nodes }))[1]?.[6]).toBe('-40');
  });

  it('keeps every title, whatever is in it', () => {
    fc.assert(
      fc.property(arbitrarilyNamed, (each) => {
        const titles = parsed(nodesCsv(each))
          .slice(1)
          .map((row) => row[1]);
        expect(titles).toHaveLength(each.nodes.length);
        for (const [at, { title }] of each.nodes.entries()) {
          expect([title, `'${title}`]).toContain(titles[at]);
        }
      }),
    );
  });
});
