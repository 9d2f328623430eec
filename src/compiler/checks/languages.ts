import { isLanguageTag } from '#src/domain/corpus/language.ts';
import type { ReadArchive, Report } from '../archive.ts';

/** A post's language that is no language tag. */
export function checkLanguages({ posts, postsFile }: ReadArchive, report: Report): void {
  for (const { id, language } of posts) {
    if (language !== undefined && !isLanguageTag(language)) {
      report({ kind: 'unusable-language', place: { file: postsFile, post: id }, language });
    }
  }
}
