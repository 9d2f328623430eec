import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Place } from '#src/domain/search/search-document.ts';

/** Where a result leads, as the router has it. */
export function linkOf(place: Exclude<Place, { to: 'command' }>) {
  switch (place.to) {
    case 'topic':
      return { to: '/topics/$slug', params: { slug: place.topic } } as const;
    case 'post':
      return { to: '/posts/$postId', params: { postId: place.post } } as const;
    case 'statement':
      return {
        to: '/topics/$slug',
        params: { slug: place.topic },
        hash: place.statement,
      } as const;
  }
}

/** Goes to a place, or opens it in a new tab beside this one. */
export function useGoTo(): (place: Place, how: { newTab: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (place, { newTab }) => {
      if (place.to === 'command') return;
      const link = linkOf(place);
      if (newTab) window.open(router.buildLocation(link).href, '_blank', 'noopener');
      else void router.navigate(link);
    },
    [router],
  );
}
