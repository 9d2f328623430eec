import type { LoadFailure } from './load-failure.ts';

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
