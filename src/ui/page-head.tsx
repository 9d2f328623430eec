import { createContext, useContext, useEffect } from 'react';

const SITE = 'Throughline';
const LONGEST_TITLE = 120;
const LONGEST_DESCRIPTION = 300;

/** The title and the description of a page, as they stand in its head. */
export type Head = { title: string; description: string };

/** Where pages are written at build time, no effect runs: the head is handed over while rendering. */
export const HeadContext = createContext<((head: Head) => void) | undefined>(undefined);

/**
 * Gives the page its title and description: in the tab, in search results, and read aloud. Both are
 * cut to what these have room for.
 */
export function PageHead(given: Head) {
  const title = given.title === SITE ? SITE : `${given.title.slice(0, LONGEST_TITLE)} · ${SITE}`;
  const description = given.description.slice(0, LONGEST_DESCRIPTION);
  useContext(HeadContext)?.({ title, description });
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
  return null;
}
