import * as v from 'valibot';
import { ArchiveIdSchema, PostIdSchema, StatementIdSchema, TopicSlugSchema } from './ids.ts';

/**
 * The statements of the topics of one family: `cards/<family>.json` beside the corpus, version 1. A
 * page that shows no statement loads none, and one that shows a card loads those of its family.
 */

export const CARDS_KIND = 'throughline.cards';
export const CARDS_VERSION = 1;

const ORIGINS = ['derived', 'playbook', 'authored', 'extracted'] as const;
export const CARD_SECTIONS = ['definition', 'claims', 'checklist', 'failureModes'] as const;

const Text = v.pipe(v.string(), v.minLength(1));

const StatementSchema = v.object({
  id: StatementIdSchema,
  text: Text,
  origin: v.picklist(ORIGINS),
  rule: Text,
  evidence: v.array(PostIdSchema),
  why: v.optional(Text),
  how: v.optional(v.array(Text)),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Of a failure mode: the item of the same card's checklist that prevents it. */
  preventedBy: v.optional(StatementIdSchema),
});

const CardSchema = v.object({
  topic: TopicSlugSchema,
  definition: v.array(StatementSchema),
  claims: v.array(StatementSchema),
  checklist: v.array(StatementSchema),
  failureModes: v.array(StatementSchema),
});

export const CardsSchema = v.object({
  kind: v.literal(CARDS_KIND),
  version: v.literal(CARDS_VERSION),
  archive: ArchiveIdSchema,
  family: Text,
  cards: v.array(CardSchema),
});

export type Origin = (typeof ORIGINS)[number];
export type CardSection = (typeof CARD_SECTIONS)[number];
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Card = v.InferOutput<typeof CardSchema>;
export type Cards = v.InferOutput<typeof CardsSchema>;
