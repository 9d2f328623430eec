import { expect, it } from 'vitest';
import type { Playbook, PlaybookStatement } from '../archive.ts';
import { reviewStatements } from './review-statements.ts';

const item = (key: string, text: string, about: string[] = []): PlaybookStatement => ({
  key,
  text,
  about,
  why: 'It fails otherwise.',
  minutes: 10,
});
const mode = (about: string[], preventedBy?: string): PlaybookStatement => ({
  key: 'data.mode',
  text: 'Totals stop adding up.',
  about,
  preventedBy,
});

function playbook(parts: Partial<Playbook['sections']>): Playbook {
  const sections = { definition: [], claims: [], checklist: [], failureModes: [], ...parts };
  return { family: 'data', name: 'Data', members: [], sections };
}

it('finds nothing in statements that are in order', () => {
  const fine = playbook({
    checklist: [item('data.stop', 'Stop one replica.', ['kafka', 'cqrs'])],
    failureModes: [mode(['kafka'], 'data.stop')],
  });
  expect(reviewStatements([fine], [])).toEqual([]);
});

it.each([
  ['says nothing of prevention', mode(['kafka']), /what prevents it/],
  ['names an item that is not there', mode(['kafka'], 'data.gone'), /no item data\.gone/],
  ['names an item about another topic', mode(['kafka', 'sql'], 'data.stop'), /not about sql/],
])('sends back a failure mode that %s', (_, failureMode, fault) => {
  const checklist = [item('data.stop', 'Stop one replica.', ['kafka'])];
  expect(reviewStatements([playbook({ checklist, failureModes: [failureMode] })], [])).toEqual([
    { statement: 'data.mode', fault: expect.stringMatching(fault) },
  ]);
});

it('lets a general item prevent anything, and a general failure mode go without', () => {
  const checklist = [item('data.stop', 'Stop one replica.')];
  const failureModes = [
    mode(['kafka'], 'data.stop'),
    { ...mode([]), key: 'data.other', text: 'B.' },
  ];
  expect(reviewStatements([playbook({ checklist, failureModes })], [])).toEqual([]);
});

it('compares playbooks and owners’ words with one another', () => {
  const said = 'Restore last week’s backup to an empty server.';
  const sections = { definition: [], claims: [], failureModes: [] };
  const found = reviewStatements(
    [playbook({ checklist: [item('data.restore', said)] })],
    [
      {
        file: 'topics/kafka.md',
        topic: 'kafka' as never,
        omit: [],
        sections: { ...sections, checklist: [{ ...item('authored.same', said), line: 3 }] },
      },
    ],
  );
  expect(found).toEqual([
    { statement: 'kafka/authored.same', fault: expect.stringMatching(/data\.restore \(100 %/) },
  ]);
});
