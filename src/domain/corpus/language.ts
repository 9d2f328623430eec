import type { StatementId } from './ids.ts';

/** The language of what the compiler and its playbooks say. */
export const COMPILER_LANGUAGE = 'en';

/**
 * The language of a statement where it is not the archive's. What the owner wrote has an id such as
 * `cqrs/authored.own-the-log`, and is in the archive's; what was derived or bundled is in the compiler's.
 */
export function statementLanguage(id: StatementId): string | undefined {
  return id.includes('/authored.') ? undefined : COMPILER_LANGUAGE;
}
