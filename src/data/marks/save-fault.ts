import { counted } from '#src/domain/wording.ts';

/** Why marks could not be written or read, as data. */
export type SaveFault = 'full' | 'blocked' | 'newer' | 'lost' | 'silent' | 'unknown';

/** What a failure of the browser's storage means, by the name the standard gives it. */
export function saveFault(error: unknown): SaveFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'ReferenceError':
    case 'TypeError':
    case 'UnknownError':
      return 'blocked';
    case 'InvalidStateError':
    case 'AbortError':
      return 'lost';
    case 'TimeoutError':
      return 'silent';
    default:
      return 'unknown';
  }
}

/** What happened, what is safe, what to do: in words for the reader. */
function saveFaultText(fault: SaveFault): string {
  switch (fault) {
    case 'full':
      return 'This browser’s storage is full. Free some space, or export your marks now.';
    case 'blocked':
      return 'This browser does not let the page keep anything (a private window, or storage is blocked). Export your marks before you close it.';
    case 'newer':
      return 'Your marks were written by a newer version of this page and are left untouched. Reload to get that version.';
    case 'lost':
      return 'The connection to this browser’s storage was lost. It is being opened again.';
    case 'silent':
      return 'This browser’s storage does not answer: another tab may have an older version of this page open. Close or reload the others.';
    case 'unknown':
      return 'This browser’s storage failed. It is being tried again; export your marks to be safe.';
  }
}

/** Why the marks of before are not shown, when they could not even be read. */
export function notReadText(fault: SaveFault): string {
  return fault === 'newer'
    ? saveFaultText(fault)
    : `Your marks could not be read. ${saveFaultText(fault)}`;
}

/** How many marks wait, why, and where they are until then. */
export function notSavedText(fault: SaveFault, unsaved: number): string {
  const them = unsaved === 1 ? 'It is' : 'They are';
  return `${counted(unsaved, 'change')} not saved. ${saveFaultText(fault)} ${them} kept while this page is open.`;
}
