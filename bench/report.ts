/** Collects what a benchmark says, and says it at once: a run may take minutes. */
export type Report = {
  heading(text: string): void;
  line(text: string): void;
  /** A row a list; the first is the heading. The first column reads from the left. */
  table(rows: readonly (readonly string[])[]): void;
  text(): string;
};

export function createReport(print: (line: string) => void): Report {
  const lines: string[] = [];
  const line = (text: string) => {
    lines.push(text);
    print(text);
  };
  return {
    heading(text) {
      line('');
      line(text);
      line('-'.repeat(text.length));
    },
    line,
    table(rows) {
      for (const text of aligned(rows)) line(text);
    },
    text: () => `${lines.join('\n')}\n`,
  };
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
