import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Thread } from '#src/domain/corpus/schema.ts';
import type { Playbook } from '../archive.ts';

/** A function that finds the playbook of a topic among those of an archive. */
export type FamilyOf = (topic: TopicSlug, threads: readonly Thread[]) => Playbook;

/**
 * A listed topic has its list's family. Any other takes the family that most of its threads are
 * listed under, weighted by shared posts; ties go to the playbook that comes first. Where no thread
 * has one, the neutral playbook (the last without members) speaks.
 */
export function familiesOf(playbooks: readonly Playbook[], neutral: Playbook): FamilyOf {
  const listed = new Map(
    playbooks.flatMap((playbook) => playbook.members.map((slug) => [slug, playbook] as const)),
  );
  return (topic, threads) => {
    const own = listed.get(topic);
    if (own) return own;
    const votes = new Map<Playbook, number>();
    for (const { slug, shared } of threads) {
      const playbook = listed.get(slug);
      if (playbook) votes.set(playbook, (votes.get(playbook) ?? 0) + shared);
    }
    return playbooks.reduce(
      (best, playbook) => ((votes.get(playbook) ?? 0) > (votes.get(best) ?? 0) ? playbook : best),
      neutral,
    );
  };
}
