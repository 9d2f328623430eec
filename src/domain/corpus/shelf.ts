import * as v from 'valibot';
import { ArchiveIdSchema } from './ids.ts';

/** The list of corpora that an installation offers: `public/corpora/shelf.json`. */

export const SHELF_KIND = 'throughline.shelf';
export const SHELF_VERSION = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ShelfSchema = v.object({
  kind: v.literal(SHELF_KIND),
  version: v.literal(SHELF_VERSION),
  corpora: v.array(
    v.object({
      id: ArchiveIdSchema,
      title: v.pipe(v.string(), v.minLength(1)),
      posts: Count,
      topics: Count,
      /** Changes whenever any file of the corpus does. */
      stamp: v.optional(v.string()),
    }),
  ),
});

export type Shelf = v.InferOutput<typeof ShelfSchema>;
