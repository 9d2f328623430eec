import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { planOf } from '#src/testing/plan.ts';
import { readingOf } from '#src/testing/reading.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { markdownOf } from './plan-markdown.ts';
import type { Plan } from './plan-schema.ts';
import { planView } from './plan-view.ts';

const index = indexCorpus(
  corpusOf([
    post('new', {
      date: '2024-01-01',
      topics: 'events',
      title: 'All *of* [it]\nnow',
      url: 'https://notes.example/a',
      minutes: 20,
    }),
    post('middle', { date: '2023-01-01', topics: 'events', title: 'Middle', minutes: 20 }),
    post('old', { date: '2022-01-01', topics: 'events', title: 'Old', minutes: 20 }),
  ]),
);

const markdown = (facts: Partial<Plan> = {}) => {
  const plan = planOf(facts);
  const reading = readingOf({ old: '2026-11-26' });
  return markdownOf(plan, planView(index, plan, { reading, today: '2026-11-27' }));
};

describe('a plan as Markdown', () => {
  it('lists what is left week by week, and what was read', () => {
    expect(markdown()).toBe(`# Events by Christmas

Events: 1 h 20 min a week, on Mon, Thu.

2 posts left, 30–56 min; done between 30 November 2026 and 3 December 2026.

## Week 2: 30 November – 6 December 2026 (30–56 min)

- [ ] Middle (Mon 30 Nov, 20 min)
  the one in the middle of 3 on Events
- [ ] [All \\*of\\* \\[it\\] now](<https://notes.example/a>) (Mon 30 Nov, 20 min)
  the newest of 3 on Events

## Read

- [x] Old, 26 November 2026
`);
  });

  it('says why there are no dates', () => {
    const text = markdown({ days: [] });
    expect(text).toContain('on no day');
    expect(text).toContain('No day of the week is chosen');
    expect(text).toContain('## Without a date');
    expect(text).toContain('- [ ] Middle (20 min)');
  });
});
