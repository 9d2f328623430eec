import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

/** How far a local graph may reach; the address has it where it is not one. */
export const HOPS = ['1', '2', '3'] as const;
export type Hops = (typeof HOPS)[number];

export const HopsSchema = v.object({ hops: searchParam(v.picklist(HOPS)) });
