import { indexGraph } from '#src/domain/graph/graph-index.ts';
import { counted } from '#src/domain/wording.ts';
import type { CanvasProps } from './canvas-props.ts';
import styles from './written-map.module.css';
import { writtenPicture } from './written-picture.ts';

/**
 * The map as it stands in a page that was written at build time, until the light drawing takes its
 * place. It is drawn when the page is written and at no other time: the browser takes it over as it is.
 */
export function WrittenMap({
  graph,
  communities,
  lookOf,
}: Pick<CanvasProps, 'graph' | 'communities' | 'lookOf'>) {
  const picture = import.meta.env.SSR
    ? writtenPicture({ index: indexGraph(graph), communities, lookOf, styles })
    : '';
  return (
    <div
      role="img"
      aria-label={`Map of ${counted(graph.nodes.length, 'topic')}: those that share posts lie together, larger ones have more posts.`}
      className={styles['map']}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by us, with all texts escaped
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
