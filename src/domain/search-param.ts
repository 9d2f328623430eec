import * as v from 'valibot';

/** A search parameter that asks for nothing when it is absent or malformed. */
export function searchParam<const Schema extends v.GenericSchema<unknown, string>>(schema: Schema) {
  return v.optional(v.fallback(v.union([schema, v.undefined()]), undefined));
}
