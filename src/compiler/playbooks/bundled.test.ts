import { describe, expect, it } from 'vitest';
import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import { BUNDLED_PLAYBOOKS } from './bundled.ts';

describe.each(BUNDLED_PLAYBOOKS)('the playbook of $family', ({ family, sections }) => {
  it('has a definition, a claim, a first move and two failure modes at least', () => {
    const counts = CARD_SECTIONS.map((section) => sections[section].length);
    for (const [at, least] of [1, 1, 1, 2].entries())
      expect(counts[at]).toBeGreaterThanOrEqual(least);
  });

  it('is written in sentences', () => {
    const entries = CARD_SECTIONS.flatMap((section) => sections[section]);
    const texts = entries.flatMap(({ text, why, how }) => [
      text,
      ...(why ? [why] : []),
      ...(how ?? []),
    ]);
    for (const text of texts) {
      // A capital, or a name as it stands in code: http.DefaultClient, net/http.
      expect(text).toMatch(/^(?:\p{Lu}|[a-z]+[./][A-Za-z]).*[.?]$/u);
      expect(text).not.toMatch(/\s{2}| [,.]|\.\.|['"]/);
    }
  });

  it('gives each statement a key of its own', () => {
    const keys = CARD_SECTIONS.flatMap((section) => sections[section].map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key.startsWith(`${family}.`)).toBe(true);
  });
});

it('has the eight families and, last, one without members for all other topics', () => {
  expect(BUNDLED_PLAYBOOKS.map(({ family }) => family)).toEqual([
    ...['data', 'infrastructure', 'security', 'organisation'],
    ...['ai', 'architecture', 'craft', 'business', 'neutral'],
  ]);
  const without = BUNDLED_PLAYBOOKS.filter(({ members }) => members.length === 0);
  expect(without.map(({ family }) => family)).toEqual(['neutral']);
});

it('has each topic in one family', () => {
  const members = BUNDLED_PLAYBOOKS.flatMap((playbook) => playbook.members);
  expect(members.filter((topic, at) => members.indexOf(topic) < at)).toEqual([]);
});

it.each([
  ['data', 'cqrs event-sourcing kafka databases postgresql distributed-systems data pipelines'],
  [
    'infrastructure',
    'containers docker devops infrastructure infrastructure-as-code terraform cloud observability reliability ci-cd monitoring platform-engineering service-mesh istio deployment',
  ],
  ['security', 'security governance compliance privacy gdpr'],
  ['organisation', 'leadership engineering-leadership teams culture organization'],
  ['ai', 'llm machine-learning evaluation models multimodal'],
  [
    'architecture',
    'architecture microservices performance optimization api serverless scale scaling graphql patterns rest versioning',
  ],
  [
    'craft',
    'go testing quality programming design backend code-review developer-experience tooling automation',
  ],
  ['business', 'cost-optimization trends predictions fintech'],
])('knows the members of %s', (family, members) => {
  const found = BUNDLED_PLAYBOOKS.find((playbook) => playbook.family === family)?.members;
  expect(found).toEqual(expect.arrayContaining(members.split(' ')));
});
