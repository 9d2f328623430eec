import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementId } from './ids.ts';
import { isEnglish, isLanguageTag, statementLanguage } from './language.ts';
import { topicSlug } from './topic-slug.ts';

describe('a language tag', () => {
  it.each([
    'en',
    'de-AT',
    'PT-br',
    'zh-Hant-TW',
    'zh-cmn-Hans',
    'es-419',
    'sl-rozaj-biske-1994',
    'de-CH-1901',
    'de-DE-u-co-phonebk',
    'en-a-bbb-x-a-ccc',
    'x-klingon',
  ])('may be %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    '',
    'e',
    'English',
    'en_US',
    'en-',
    '-en',
    'en US',
    'de-419-DE',
    'a-DE',
    'x-',
    'en-x',
    'en-u',
    'en-toolongapart',
    'fran\u00e7ais',
    'en\n',
  ])('cannot be “%s”', (text) => {
    expect(isLanguageTag(text)).toBe(false);
  });

  it('is what the browser takes for one, but for languages of more than three letters', () => {
    const letters = [...'abcuxz09_'].map((letter) => fc.constant(letter));
    const part = fc.string({ unit: fc.oneof(...letters), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const tag = parts.join('-');
        fc.pre((parts[0] ?? '').length <= 3 && taken(tag));
        expect(isLanguageTag(tag)).toBe(true);
      }),
      // Most of what comes at random is none.
      { numRuns: 30, maxSkipsPerRun: 10_000 },
    );
  });

  it.each([
    ['en', true],
    ['EN-gb', true],
    ['enm', false],
    ['de', false],
  ])('%s is English: %s', (tag, is) => {
    expect(isEnglish(tag)).toBe(is);
  });
});

it('is the archive’s of what the owner wrote, and English of what the compiler says', () => {
  const cqrs = topicSlug('cqrs');
  if (cqrs === undefined) throw new Error('It is a slug.');
  expect(statementLanguage(statementId(cqrs, 'authored.own-the-log'))).toBeUndefined();
  expect(statementLanguage(statementId(cqrs, 'data.targets-first'))).toBe('en');
  expect(statementLanguage(statementId(cqrs, 'derived.counts'))).toBe('en');
});

function taken(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
