import { expect, it } from 'vitest';
import { RULES, ruleText } from './rules.ts';

it('puts every rule into a sentence', () => {
  for (const rule of Object.keys(RULES)) expect(ruleText(rule)).toMatch(/^[A-Z].*\.$/);
});

it.each(['of-a-later-compiler', 'constructor', '__proto__', 'toString'])(
  'names the rule %s, which it does not know, as it is',
  (rule) => {
    expect(ruleText(rule)).toBe(`Made by the rule “${rule}”.`);
  },
);
