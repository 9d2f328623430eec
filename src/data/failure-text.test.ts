import { describe, expect, it } from 'vitest';
import { failureText } from './failure-text.ts';
import { LoadFailure, type LoadFault } from './load-failure.ts';

const FAULTS: LoadFault[] = [
  { fault: 'missing' },
  { fault: 'server', status: 503 },
  { fault: 'unreachable' },
  { fault: 'empty-shelf' },
  { fault: 'newer', version: 7, known: 1 },
  { fault: 'foreign', expected: 'throughline.corpus' },
  { fault: 'malformed', field: 'topics[3].span', reason: 'Invalid key' },
];

describe('failureText', () => {
  it.each(FAULTS)('says what happened and the way out, in sentences: $fault', (fault) => {
    const { happened, wayOut } = failureText(new LoadFailure('corpora/shelf.json', fault));
    for (const text of [happened, wayOut]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|null|\[object|\.\.$| {2}/);
    }
  });

  it('holds the facts: file, status, versions, field', () => {
    const said = FAULTS.map(
      (fault) => failureText(new LoadFailure('corpora/a.json', fault)).happened,
    );
    expect(said.join('\n')).toBe(
      [
        'There is no file corpora/a.json on this site.',
        'The server answered 503 when asked for corpora/a.json.',
        'corpora/a.json could not be reached.',
        'This site offers no archive: its shelf is empty.',
        'corpora/a.json has format version 7; this page reads versions up to 1.',
        'corpora/a.json is not a file of the kind throughline.corpus.',
        'corpora/a.json cannot be read: at “topics[3].span”, Invalid key.',
      ].join('\n'),
    );
  });
});
