import * as v from 'valibot';
import { PostIdSchema } from '#src/domain/corpus/ids.ts';
import { ORDERS } from '#src/domain/paths/walk-order.ts';
import { searchParam } from '#src/domain/search-param.ts';

/** The search parameters of `/paths/$topic`. A malformed one asks for nothing. */
export const WalkSearchSchema = v.object({
  /** The post at which one stands. */
  post: searchParam(PostIdSchema),
  /** Whether the walk leads through every post of the topic, not only through its stages. */
  through: searchParam(v.picklist(['all'])),
  /** The order of all posts, newest first without it. */
  order: searchParam(v.picklist(ORDERS)),
});

export type WalkSearch = v.InferOutput<typeof WalkSearchSchema>;
