import * as v from 'valibot';
import { type TopicSlug, TopicSlugSchema } from './ids.ts';

/** What a sign stands for in the name of a topic, where dropping it would merge two subjects. */
const SIGNS: readonly [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/(?<=[\p{L}\p{N}])#/gu, ' sharp '],
  [/&/g, ' and '],
  [/^\.(?=[\p{L}])/u, 'dot '],
  [/['’]/g, ''],
];

/** Joiners, soft hyphens, and the marks that choose how an emoji is drawn. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Me}]/gu;

/**
 * The topic that a raw tag means: `Event Sourcing`, `event_sourcing` and `event-sourcing` are one.
 * Undefined when nothing of the tag is a letter or a digit, or it is longer than 120 characters.
 */
export function topicSlug(tag: string): TopicSlug | undefined {
  let text = tag.normalize('NFKC').replace(UNSEEN, '').trim().toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  for (const [sign, word] of SIGNS) text = text.replace(sign, word);
  const slug = text.replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return v.is(TopicSlugSchema, slug) ? (slug as TopicSlug) : undefined;
}
