import { expect, it } from 'vitest';
import { LONGEST, wordingFaults } from './wording-rules.ts';

const item = { key: 'data.x', text: 'Stop one replica.', why: 'It shows the alert.', minutes: 20 };

it('has nothing against a checklist item that says what, why and how long', () => {
  expect(wordingFaults('checklist', item)).toEqual([]);
  expect(wordingFaults('checklist', { ...item, how: ['Stop it.', 'Wait for the page.'] })).toEqual(
    [],
  );
});

it.each([
  ['a filler word', { text: 'Use a robust queue.' }, /robust/],
  ['a filler in its why', { why: 'This ensures calm.' }, /ensures/],
  ['a filler in a step', { how: ['Stop it.', 'Follow best practice.'] }, /best practice/],
  ['markup', { text: 'Stop `one` replica.' }, /markup/],
  ['no end', { text: 'Stop one replica' }, /end/],
  ['a vague beginning', { text: 'Make sure that it stops.' }, /begin/],
  ['an article first', { text: 'The replica stops.' }, /begin/],
  ['no why', { why: undefined }, /why/],
  ['no minutes', { minutes: undefined }, /how long/],
  ['a single step', { how: ['Stop it.'] }, /1 steps/],
  ['six steps', { how: ['a.', 'b.', 'c.', 'd.', 'e.', 'f.'] }, /6 steps/],
  ['an endless step', { how: ['Stop it.', `${'x'.repeat(140)}.`] }, /step is too long/],
  ['an endless why', { why: `${'x'.repeat(181)}.` }, /why is too long/],
])('sends back an item with %s', (_, change, fault) => {
  const faults = wordingFaults('checklist', { ...item, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
});

it('knows how long a statement of each section may be', () => {
  for (const section of ['definition', 'claims', 'checklist', 'failureModes'] as const) {
    const text = (length: number) => ({ ...item, text: `${'x'.repeat(length - 1)}.` });
    expect(wordingFaults(section, text(LONGEST[section]))).toEqual([]);
    expect(wordingFaults(section, text(LONGEST[section] + 1))).toHaveLength(1);
  }
});
