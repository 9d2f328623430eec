import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

/** The search parameters of a bridge: which alternative is read, the strongest chain without one. */
export const BridgeSearchSchema = v.object({ way: searchParam(v.picklist(['1', '2', '3'])) });

export type BridgeSearch = v.InferOutput<typeof BridgeSearchSchema>;
