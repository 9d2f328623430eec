import { type ReadArchive, type Report, SECTIONS } from '../archive.ts';
import type { Linked } from '../link.ts';

/** An owner's statement that rests on a post which is not in the archive. */
export function checkEvidence({ overrides }: ReadArchive, { posts }: Linked, report: Report): void {
  const known = new Set<string>(posts.map((post) => post.id));
  for (const { file, sections } of overrides) {
    for (const { line, evidence = [] } of SECTIONS.flatMap((section) => sections[section])) {
      for (const id of evidence.filter((post) => !known.has(post))) {
        report({ kind: 'unknown-evidence', place: { file, line }, id });
      }
    }
  }
}
