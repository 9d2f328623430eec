import type { FileFault } from '#src/domain/file-envelope.ts';

/** Why something could not be loaded, as data. */
export type LoadFault =
  | FileFault
  | { fault: 'missing' }
  | { fault: 'server'; status: number }
  | { fault: 'unreachable' }
  | { fault: 'empty-shelf' };

/** Thrown by the queries; the error page makes words of it. */
export class LoadFailure extends Error {
  readonly file: string;
  readonly fault: LoadFault;

  constructor(file: string, fault: LoadFault) {
    super(`${file}: ${fault.fault}`);
    this.name = 'LoadFailure';
    this.file = file;
    this.fault = fault;
  }

  /** Whether the same request may succeed a moment later. */
  get mayPass(): boolean {
    return this.fault.fault === 'unreachable' || this.fault.fault === 'server';
  }
}

/** What happened, and the way out, in words for the reader. */
export function failureText({ file, fault }: LoadFailure): { happened: string; wayOut: string } {
  switch (fault.fault) {
    case 'missing':
      return {
        happened: `There is no file ${file} on this site.`,
        wayOut: 'The owner has to compile the archive again: npm run corpora writes this file.',
      };
    case 'server':
      return {
        happened: `The server answered ${fault.status} when asked for ${file}.`,
        wayOut: 'This usually passes. Try again in a moment.',
      };
    case 'unreachable':
      return {
        happened: `${file} could not be reached.`,
        wayOut: 'Check the connection, then try again.',
      };
    case 'empty-shelf':
      return {
        happened: 'This site offers no archive: its shelf is empty.',
        wayOut:
          'The owner has to put an archive into archives/ and compile it with npm run corpora.',
      };
    case 'newer':
      return {
        happened: `${file} has format version ${fault.version}; this page reads versions up to ${fault.known}.`,
        wayOut: 'Reload the page to get its newest version.',
      };
    case 'foreign':
      return {
        happened: `${file} is not a file of the kind ${fault.expected}.`,
        wayOut: 'The owner has to compile the archive again with npm run corpora.',
      };
    case 'malformed':
      return {
        happened: `${file} cannot be read: at “${fault.field}”, ${fault.reason}.`,
        wayOut:
          'The owner has to mend this field, or compile the archive again with npm run corpora.',
      };
  }
}
