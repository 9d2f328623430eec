import type { Origin } from './cards.ts';

/** The rules that make statements, each in words for the reader who asks "why?". */
export const RULES = {
  counts:
    'Counts the topic’s posts and names the months of the first and the last of them, the topics that share most of its posts, and the words that recur in its titles.',
  drift:
    'Splits the posts into an older and a newer half and compares the two words that occur most often in the titles of each.',
  consistency:
    'With five posts or fewer, or without telling words in their titles, no change can be shown, so the topic is read as one theme from its first to its last year.',
  threads: 'Names the topics that share most posts with this one, strongest first.',
  'newest-first': 'Takes the newest post as the current state and the oldest as the foundation.',
  'cross-read': 'Takes the two topics that share most posts with this one.',
  'changed-since': 'Takes the years in which the topic’s posts were written.',
  playbook:
    'Said of every topic of this family, in its playbook: experience in the field, not counted from posts.',
  about:
    'Said of this topic in particular, in a playbook: experience in the field, not counted from posts.',
  authored: 'It stands in the archive’s own file on this topic; nothing was computed.',
} as const satisfies Record<string, string>;

type RuleId = keyof typeof RULES;

/** The rule in plain words; a rule of a later compiler is named as it is. */
export function ruleText(rule: string): string {
  return Object.hasOwn(RULES, rule) ? RULES[rule as RuleId] : `Made by the rule “${rule}”.`;
}

/** What an origin means, as a short label. */
export const ORIGIN_TEXT: Record<Origin, string> = {
  derived: 'Derived from the posts',
  playbook: 'From the playbook',
  authored: 'Written by the owner',
  extracted: 'Quoted from a post',
};
