import * as v from 'valibot';
import { ArchiveIdSchema, TopicSlugSchema } from '../corpus/ids.ts';
import { InstantSchema, RunIdSchema } from './mark.ts';

export const RUN_NAME_LONGEST = 80;

/** A named pass over checklists: one service, one project. */
export const RunSchema = v.object({
  archive: ArchiveIdSchema,
  id: RunIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(RUN_NAME_LONGEST)),
  /** The topics that belong to it; absent, all do. */
  topics: v.optional(v.array(TopicSlugSchema)),
  stage: v.picklist(['open', 'archived', 'deleted']),
  /** When the run was made, and when it was last changed. */
  made: InstantSchema,
  at: InstantSchema,
});
export type Run = v.InferOutput<typeof RunSchema>;
