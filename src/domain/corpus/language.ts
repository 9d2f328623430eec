import type { StatementId } from './ids.ts';

const LANGTAG = new RegExp(
  [
    '^[a-z]{2,3}(?:-[a-z]{3}){0,3}', // language and extlang
    '(?:-[a-z]{4})?', // script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?$', // private use
  ].join(''),
  'i',
);
const PRIVATE = /^x(?:-[a-z\d]{1,8})+$/i;

/** The language of what the compiler and its playbooks say. */
export const COMPILER_LANGUAGE = 'en';

/** Whether a language tag names English, of whatever region. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}

/**
 * Whether a text is a well-formed language tag: the `langtag` and the `privateuse` of RFC 5646, 2.1, but
 * for languages of four to eight letters, of which none is registered: `German` is meant to be `de`.
 */
export function isLanguageTag(text: string): boolean {
  return LANGTAG.test(text) || PRIVATE.test(text);
}

/**
 * The language of a statement where it is not the archive's. What the owner wrote has an id such as
 * `cqrs/authored.own-the-log`, and is in the archive's; what was derived or bundled is in the compiler's.
 */
export function statementLanguage(id: StatementId): string | undefined {
  return id.includes('/authored.') ? undefined : COMPILER_LANGUAGE;
}
