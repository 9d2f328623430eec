import { expect, it } from 'vitest';
import { searchAnswerer } from './answer-search.ts';

const DOCUMENT = {
  id: 'action print',
  kind: 'action',
  title: 'Print this page',
  names: [],
  context: '',
  note: '',
  text: '',
  topics: [],
  families: [],
  weight: 0,
  place: { to: 'command', command: 'print' },
};
const SEARCH = { ask: 'search', text: 'print', filters: {}, most: 5, counted: false };

it('answers each request with its number', () => {
  const answer = searchAnswerer();
  expect(answer({ id: 1, question: { ask: 'add', documents: [DOCUMENT] } })).toEqual({
    id: 1,
    reply: { did: 'take' },
  });
  expect(answer({ id: 2, question: SEARCH })).toMatchObject({
    id: 2,
    reply: { did: 'search', answer: { total: 1, results: [{ document: { id: 'action print' } }] } },
  });
});

it('says that it failed instead of falling silent', () => {
  const answer = searchAnswerer();
  const failed = { reply: { did: 'fail', happened: expect.stringContaining('cannot read') } };
  expect(answer({ id: 7, question: { ask: 'dance' } })).toMatchObject({ id: 7, ...failed });
  expect(answer({ id: 8, question: { ask: 'add', documents: [{}] } })).toMatchObject(failed);
  expect(answer('nonsense')).toEqual({ reply: expect.objectContaining({ did: 'fail' }) });
  expect(answer({ id: 9, question: SEARCH })).toMatchObject({ id: 9, reply: { did: 'search' } });
});
