import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

const Given = searchParam(v.string());

/**
 * The search parameters of `/graph`, as they are written. What they mean depends on the corpus, and
 * what they do not mean is told to the reader: explorer-state.ts reads them.
 */
export const GraphSearchSchema = v.object({
  text: Given,
  family: Given,
  community: Given,
  /** `2018-2021`, or one year. */
  years: Given,
  least: Given,
  /** `off` leaves them out. */
  stubs: Given,
  progress: Given,
  /** A topic, and how many edges around it. */
  focus: Given,
  hops: Given,
  /** What is selected: a topic, or two with a comma between. */
  topic: Given,
  edge: Given,
  /** The centre of what is seen and its zoom: `120,-40,0.8`. */
  at: Given,
  colour: Given,
  view: Given,
  /** The ends of a route. */
  from: Given,
  to: Given,
});

export type GraphSearch = v.InferOutput<typeof GraphSearchSchema>;
