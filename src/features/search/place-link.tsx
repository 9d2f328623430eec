import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { Place } from '#src/domain/search/search-document.ts';
import { linkOf } from './go-to-place.ts';

/** A link to where a result leads; what is done and not gone to is none. */
export function PlaceLink({
  place,
  children,
  ...link
}: { place: Place; 'data-row'?: boolean } & Pick<
  ComponentProps<'a'>,
  'className' | 'onClick' | 'children'
>) {
  if (place.to === 'command') return <span {...link}>{children}</span>;
  return (
    <Link {...linkOf(place)} {...link}>
      {children}
    </Link>
  );
}
