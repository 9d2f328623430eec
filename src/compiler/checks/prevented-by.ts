import type { ReadArchive, Report } from '../archive.ts';

/**
 * A failure mode of a playbook that an item of no playbook is said to prevent. That one card leaves
 * out an item which others have is no problem.
 */
export function checkPreventedBy({ playbooks }: ReadArchive, report: Report): void {
  const keys = new Set(
    playbooks.flatMap(({ sections }) => sections.checklist.map(({ key }) => key)),
  );
  for (const { family, sections } of playbooks) {
    const place = { file: `playbooks/${family}.json` };
    for (const { preventedBy } of sections.failureModes) {
      if (preventedBy === undefined || keys.has(preventedBy)) continue;
      report({ kind: 'unknown-statement', place, id: preventedBy });
    }
  }
}
