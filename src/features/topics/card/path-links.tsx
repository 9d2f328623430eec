import { Link } from '@tanstack/react-router';
import type { Topic } from '#src/domain/corpus/schema.ts';
import styles from './path-links.module.css';

/** From a card on its way: to walk its path post by post, or over to another topic. */
export function PathLinks({ topic: { slug, title } }: { topic: Topic }) {
  return (
    <nav aria-label={`Paths from ${title}`} className={styles['links']}>
      <Link to="/paths/$topic" params={{ topic: slug }}>
        Walk this path
      </Link>
      <Link to="/paths/$topic/to" params={{ topic: slug }}>
        Bridge to…
      </Link>
    </nav>
  );
}
