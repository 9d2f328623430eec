import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TopicSlugSchema } from './ids.ts';
import { topicSlug } from './topic-slug.ts';

describe('the topic that a tag means', () => {
  it.each([
    ['go', 'Go', 'go', ' GO ', '#go', 'ＧＯ', 'g\u00ado'],
    ['event-sourcing', 'event sourcing', 'event-sourcing', 'Event_Sourcing', 'event — sourcing'],
    ['c', 'C', 'c'],
    ['c-plus-plus', 'C++', 'c++'],
    ['c-sharp', 'C#', 'c #sharp'],
    ['dot-net', '.NET', '.net'],
    ['asp-net', 'ASP.NET', 'asp net'],
    ['node-js', 'Node.js', 'node js'],
    ['ci-cd', 'CI/CD', 'ci-cd', 'CI / CD'],
    ['r-and-d', 'R&D', 'r & d', 'R and D'],
    ['developers-tools', 'developer’s tools', "developer's tools"],
    ['größe', 'Größe', 'gro\u0308ße'],
    ['分布式系统', '分布式系统'],
    ['分布式-系统', '分布式 系统', '分布式・系统'],
    ['日本語', '日本語'],
    ['हिन्दी', 'हिन्दी'],
    ['2021', '2021', '２０２１'],
    ['launch', '🚀 Launch', 'launch ❤️'],
    ['proto', '__proto__', 'proto'],
    ['constructor', 'constructor', 'Constructor'],
  ])('is %s for each of its spellings', (slug, ...tags) => {
    expect(new Set(tags.map(topicSlug))).toEqual(new Set([slug]));
  });

  it('keeps C, C++ and C# apart', () => {
    expect(new Set(['C', 'C++', 'C#'].map(topicSlug)).size).toBe(3);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['punctuation', '—/…!'],
    ['signs', '+ & #'],
    ['emoji', '🚀🎉'],
    ['an emoji with its drawing mark', '❤️'],
    ['a family of emoji', '👨‍👩‍👧'],
    ['an accent on nothing', '\u0301'],
    ['joiners', '\u200b\u200d\u2060'],
    ['121 letters', 'a'.repeat(121)],
    ['5,000 letters', 'word '.repeat(1000)],
    ['5,000 hyphens', '-'.repeat(5000)],
  ])('is none for %s', (_, tag) => {
    expect(topicSlug(tag)).toBeUndefined();
  });

  it('allows 120 letters', () => {
    expect(topicSlug('a'.repeat(120))).toBe('a'.repeat(120));
  });

  it('is a slug that means itself, whatever the tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (tag) => {
        const slug = topicSlug(tag);
        fc.pre(slug !== undefined);
        expect(v.is(TopicSlugSchema, slug)).toBe(true);
        expect(topicSlug(slug)).toBe(slug);
        expect(topicSlug(` ${tag}\n`)).toBe(slug);
      }),
    );
  });
});
