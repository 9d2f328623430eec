import type { RunId } from './mark.ts';
import { type TrackableId, trackableParts } from './trackable.ts';

/** Where the marks of posts are kept: they belong to the reader and to no run. */
export const READER = 'reader' as RunId;

/** The run in which a trackable is marked while another run is looked at. */
export function runOf(trackable: TrackableId, run: RunId): RunId {
  return trackableParts(trackable).kind === 'post' ? READER : run;
}
