import type { ReadArchive, Report } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import type { Linked } from '../link.ts';
import { checkDates } from './dates.ts';
import { checkIds } from './duplicate-ids.ts';
import { checkEvidence } from './evidence.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkOverrides } from './overrides.ts';
import { checkPostTopics } from './post-topics.ts';
import { checkPreventedBy } from './prevented-by.ts';
import { checkSpellings } from './spellings.ts';

/** Every rule about a whole archive, one module each, in the order in which they are printed. */
export function checkArchive(
  archive: ReadArchive,
  linked: Linked,
  topics: readonly DerivedTopic[],
  report: Report,
): void {
  checkIds(archive, report);
  checkDates(archive, report);
  checkLinks(archive, report);
  checkLanguages(archive, report);
  checkSpellings(archive, report);
  checkOverrides(archive, topics, report);
  checkEvidence(archive, linked, topics, report);
  checkPreventedBy(archive, report);
  checkPostTopics(archive, report);
}
