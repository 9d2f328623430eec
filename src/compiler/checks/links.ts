import { isSafeLink } from '#src/domain/corpus/safe-link.ts';
import type { ReadArchive, Report } from '../archive.ts';

/** A post's link that is not http, https or mailto. */
export function checkLinks({ posts, postsFile }: ReadArchive, report: Report): void {
  for (const { id, url } of posts) {
    if (url !== undefined && !isSafeLink(url)) {
      report({ kind: 'unsafe-link', place: { file: postsFile, post: id }, url, field: 'link' });
    }
  }
}
