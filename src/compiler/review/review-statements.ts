import { CARD_SECTIONS, type CardSection } from '#src/domain/corpus/cards.ts';
import type { Override, Playbook, PlaybookStatement, WrittenStatement } from '../archive.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { wordingFaults } from './wording-rules.ts';

/** Something about a hand-written statement that a reviewer would send back. */
export type Finding = { statement: string; fault: string };

type Reviewed = { name: string; section: CardSection; statement: WrittenStatement };

/**
 * Reviews what people wrote for cards: its wording, sentences that say the same twice, and failure
 * modes that name an item which is not on every card they stand on.
 */
export function reviewStatements(
  playbooks: readonly Playbook[],
  overrides: readonly Override[],
): Finding[] {
  const reviewed: Reviewed[] = [
    ...playbooks.flatMap(({ sections }) =>
      CARD_SECTIONS.flatMap((section) =>
        sections[section].map((statement) => ({ name: statement.key, section, statement })),
      ),
    ),
    ...overrides.flatMap(({ topic, sections }) =>
      CARD_SECTIONS.flatMap((section) =>
        sections[section].map((statement) => ({
          name: `${topic}/${statement.key}`,
          section,
          statement,
        })),
      ),
    ),
  ];
  return [
    ...reviewed.flatMap(({ name, section, statement }) =>
      wordingFaults(section, statement).map((fault) => ({ statement: name, fault })),
    ),
    ...nearDuplicates(reviewed.map(({ statement }) => statement.text)).map(
      ({ first, second, share }) => ({
        statement: reviewed[second]?.name ?? '',
        fault: `says nearly the same as ${reviewed[first]?.name} (${Math.round(share * 100)} % of its word pairs)`,
      }),
    ),
    ...playbooks.flatMap((playbook) => preventionFaults(playbook, playbooks)),
  ];
}

/** Failure modes of a playbook whose item is missing, or is about fewer topics than they are. */
function preventionFaults(playbook: Playbook, playbooks: readonly Playbook[]): Finding[] {
  const items = new Map(
    playbooks.flatMap(({ sections, family }) =>
      sections.checklist.map((item) => [item.key, { item, family }] as const),
    ),
  );
  return playbook.sections.failureModes.flatMap((mode) => {
    const statement = mode.key;
    if (mode.preventedBy === undefined) {
      return mode.about.length > 0 ? [{ statement, fault: 'does not say what prevents it' }] : [];
    }
    const prevention = items.get(mode.preventedBy);
    if (!prevention) return [{ statement, fault: `there is no item ${mode.preventedBy}` }];
    const missing = topicsWithout(mode, prevention.item);
    return missing.length > 0
      ? [{ statement, fault: `${mode.preventedBy} is not about ${missing.join(', ')}` }]
      : [];
  });
}

/** The topics of a failure mode that an item is not about; a general item is about all. */
function topicsWithout(mode: PlaybookStatement, item: PlaybookStatement): string[] {
  return item.about.length === 0 ? [] : mode.about.filter((topic) => !item.about.includes(topic));
}
