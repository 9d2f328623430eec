/** Why a file cannot be imported, as data. */
export type ImportRefusal =
  | { why: 'huge'; bytes: number }
  | { why: 'unreadable' }
  | { why: 'foreign' }
  | { why: 'truncated' }
  | { why: 'damaged'; where: string }
  | { why: 'newer'; version: number; known: number }
  | { why: 'other archive'; title: string };

/** Bytes. 50,000 marks take a third of it; more than this would hold up the page for long. */
export const LARGEST_IMPORT = 40_000_000;

/** What happened, that nothing was changed, and what to do. */
export function refusalText(refusal: ImportRefusal, name: string): string {
  const [happened, advice] = sentences(refusal);
  return `“${name}” ${happened} Nothing was changed. ${advice}`;
}

function sentences(refusal: ImportRefusal): [happened: string, advice: string] {
  const again = 'Export it again where it was made, or choose another copy.';
  switch (refusal.why) {
    case 'huge':
      return [
        `has ${megabytes(refusal.bytes)} MB, and a file of marks has at most ${megabytes(LARGEST_IMPORT)} MB.`,
        'Choose a file that was exported here, as JSON or Markdown.',
      ];
    case 'unreadable':
      return ['could not be read by the browser.', 'Choose it again, or a copy of it.'];
    case 'foreign':
      return [
        'holds no marks of Throughline.',
        'Choose a file that was exported here, as JSON or Markdown.',
      ];
    case 'truncated':
      return ['ends too early: a part of it is missing.', again];
    case 'damaged':
      return [`is damaged (${refusal.where}).`, again];
    case 'newer':
      return [
        `was written by a newer Throughline (version ${refusal.version} of the file; this page knows ${refusal.known}).`,
        'Reload the page to get the newest version, then import it again.',
      ];
    case 'other archive':
      return [
        `holds marks of another archive, “${refusal.title}”.`,
        'Open that archive and import it there.',
      ];
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
