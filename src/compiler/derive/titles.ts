import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import names from './names.json' with { type: 'json' };

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(names));

/**
 * How a topic is called as a heading: its slug's words capitalised, names spelt their own way
 * (`ci-cd` → `CI/CD`, `graphql-federation` → `GraphQL Federation`).
 */
export function topicTitle(slug: TopicSlug): string {
  return named(slug, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** How a topic is called inside a sentence: `event sourcing`, `GraphQL`. */
export function topicInText(slug: TopicSlug): string {
  return named(slug, (word) => word);
}

function named(slug: TopicSlug, spell: (word: string) => string): string {
  const whole = NAMES.get(slug);
  if (whole) return whole;
  return slug
    .split('-')
    .map((word) => NAMES.get(word) ?? spell(word))
    .join(' ');
}
