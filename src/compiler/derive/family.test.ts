import { describe, expect, it } from 'vitest';
import type { Playbook } from '../archive.ts';
import { slug } from '../sample-posts.ts';
import { familiesOf } from './family.ts';

const playbook = (family: string, ...members: string[]): Playbook => ({
  family,
  name: family,
  members,
  sections: { definition: [], claims: [], checklist: [], failureModes: [] },
});
const data = playbook('data', 'kafka', 'databases');
const craft = playbook('craft', 'go', 'testing');
const neutral = playbook('neutral');
const familyOf = familiesOf([data, craft, neutral], neutral);

describe('the family of a topic', () => {
  it.each([
    ['its list’s', 'go', { kafka: 9 }, 'craft'],
    ['that of most of its threads', 'generics', { go: 1, testing: 1, kafka: 1 }, 'craft'],
    ['that with most shared posts', 'streams', { go: 1, testing: 1, kafka: 3 }, 'data'],
    ['the first of two with as many', 'both', { go: 2, kafka: 2 }, 'data'],
    ['the neutral one without listed threads', 'odd', { unlisted: 5 }, 'neutral'],
    ['the neutral one without threads', 'alone', {}, 'neutral'],
    ['not taken from names that objects have', 'constructor', { constructor: 5 }, 'neutral'],
  ])('is %s', (_, topic, threads, family) => {
    const shared = Object.entries(threads).map(([name, n]) => ({ slug: slug(name), shared: n }));
    expect(familyOf(slug(topic), shared).family).toBe(family);
  });
});
