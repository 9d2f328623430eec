import { describe, expect, it } from 'vitest';
import { createCompletions } from './completions.ts';

const VALUES = {
  topics: [
    { slug: 'cqrs', title: 'CQRS' },
    { slug: 'event-sourcing', title: 'Event Sourcing' },
    { slug: 'sre', title: 'SRE' },
  ],
  families: [
    { id: 'data', name: 'Data' },
    { id: 'security', name: 'Security' },
  ],
  years: ['2021', '2017'],
};
const completions = createCompletions(VALUES);
const offered = (query: string) => completions(query).map(({ filter }) => filter);

describe('the filter words that are offered', () => {
  it.each([
    ['is:', ['is:left', 'is:doing', 'is:done', 'is:skipped']],
    ['is:d', ['is:doing', 'is:done']],
    ['read is:le', ['is:left']],
    ['topic:so', ['topic:event-sourcing']],
    ['topic:cq', ['topic:cqrs']],
    ['topic:cqrs', []],
    ['in:po', ['in:posts']],
    ['year:', ['year:2021', 'year:2017']],
    ['fam', ['family:']],
    ['secu', ['family:security']],
    ['cqrs', ['topic:cqrs']],
    ['2021', ['year:2021']],
    ['cqrs ', []],
    ['', []],
    ['x', []],
  ])('for “%s” are these', (query, filters) => {
    expect(offered(query)).toEqual(filters);
  });

  it('keep what was typed before, and end with a space where they are whole', () => {
    expect(completions('old posts is:le')[0]?.query).toBe('old posts is:left ');
    expect(completions('old top')[0]?.query).toBe('old topic:');
  });
});
