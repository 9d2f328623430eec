import { useEffect } from 'react';

const SITE = 'Throughline';
const LONGEST_TITLE = 120;
const LONGEST_DESCRIPTION = 300;

/**
 * Gives the page its title and description: in the tab, in search results, and read aloud. Both are
 * cut to what these have room for.
 */
export function PageHead({ title, description }: { title: string; description: string }) {
  useEffect(() => {
    document.title = title === SITE ? SITE : `${title.slice(0, LONGEST_TITLE)} · ${SITE}`;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', description.slice(0, LONGEST_DESCRIPTION));
  }, [title, description]);
  return null;
}
