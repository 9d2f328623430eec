import type { CardSection } from '#src/domain/corpus/cards.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Playbook, PlaybookStatement } from '../archive.ts';

/** What the playbooks have to say of a topic, section by section. */
export type Applicable = Readonly<
  Record<
    CardSection,
    { about: readonly PlaybookStatement[]; general: readonly PlaybookStatement[] }
  >
>;

/** More items than this are not a list that anyone works through. */
const MOST_ITEMS = 7;

/**
 * The statements about a topic from any playbook, those about fewest topics first, and the general
 * ones of its family. Of checklist items a card takes at most seven, the most particular.
 */
export function applicableTo(
  topic: TopicSlug,
  family: string,
  playbooks: readonly Playbook[],
): Applicable {
  const section = (name: CardSection, most = Number.POSITIVE_INFINITY) => {
    const about = playbooks
      .flatMap((playbook) => playbook.sections[name])
      .filter((entry) => entry.about.includes(topic))
      .sort((a, b) => a.about.length - b.about.length)
      .slice(0, most);
    const general = (playbooks.find((playbook) => playbook.family === family)?.sections[name] ?? [])
      .filter((entry) => entry.about.length === 0)
      .slice(0, most - about.length);
    return { about, general };
  };
  return {
    definition: section('definition'),
    claims: section('claims'),
    checklist: section('checklist', MOST_ITEMS),
    failureModes: section('failureModes'),
  };
}
