import { useEffect } from 'react';

const SITE = 'Throughline';

/** Gives the page its title and description: in the tab, in search results, and read aloud. */
export function PageHead({ title, description }: { title: string; description: string }) {
  useEffect(() => {
    document.title = title === SITE ? SITE : `${title} · ${SITE}`;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
  return null;
}
