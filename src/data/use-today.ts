import { useSyncExternalStore } from 'react';
import { today } from './today.ts';
import { writtenPage } from './written-page.ts';

/**
 * The day it is where the reader is. A page that was written at build time is first taken over with
 * the day on which it was written, so that it is found as it was, and then follows the reader's.
 */
export function useToday(): string {
  return useSyncExternalStore(never, today, () => writtenPage()?.day ?? today());
}

/** Nothing on a page waits for midnight. */
const never = () => () => undefined;
