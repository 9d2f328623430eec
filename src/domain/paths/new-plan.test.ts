import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { planOf } from '#src/testing/plan.ts';
import { newPlan } from './new-plan.ts';
import { LONGEST_NAME } from './plan-schema.ts';

const { topics } = corpusOf(
  [
    post('one', { topics: 'events' }),
    post('two', { topics: 'go' }),
    post('three', { topics: 'x' }),
  ],
  { topics: { events: { title: 'Events' }, go: { title: 'Go' }, x: { title: 'x'.repeat(200) } } },
);
const goals = (...slugs: string[]) =>
  slugs.flatMap((slug) => topics.filter((topic) => topic.slug === slug));
const { id } = planOf();
const made = (names: string[], ...slugs: string[]) =>
  newPlan(id, goals(...slugs), {
    today: '2026-11-26',
    others: names.map((name) => planOf({ name })),
  });

describe('a new plan', () => {
  it('begins today, with its goals', () => {
    const plan = made([], 'events', 'go');
    expect(plan).toMatchObject({ id, goals: ['events', 'go'], start: '2026-11-26' });
    expect(plan.since).toBe(plan.start);
  });

  it.each([
    ['of its goal', [], ['events'], 'Events'],
    ['of its first and last goal', [], ['events', 'go'], 'Events and Go'],
    ['for any goals', [], [], 'Reading plan'],
    ['that no other has', ['Reading plan', 'Reading plan 2'], [], 'Reading plan 3'],
  ] as const)('has a name %s', (_what, names, slugs, name) => {
    expect(made([...names], ...slugs).name).toBe(name);
  });

  it('has a name that fits, also with a number', () => {
    const { name } = made([], 'x');
    expect(made([name], 'x').name).toBe(`${name} 2`);
    expect(`${name} 2`.length).toBeLessThanOrEqual(LONGEST_NAME);
  });
});
