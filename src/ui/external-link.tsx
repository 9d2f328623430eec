import { ArrowUpRight } from 'lucide';
import type { ReactNode } from 'react';
import styles from './external-link.module.css';
import { Icon } from './icon.tsx';

/** A link that leaves the site, in a new tab; its text is to show the host that it leads to. */
export function ExternalLink({
  href,
  children,
  onFollow,
}: {
  href: string;
  children: ReactNode;
  /** Told when a reader leaves by it. */
  onFollow?: () => void;
}) {
  return (
    <a
      className={styles['link']}
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={onFollow}
      onAuxClick={onFollow}
    >
      {children}
      <Icon of={ArrowUpRight} size="0.9em" />
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
