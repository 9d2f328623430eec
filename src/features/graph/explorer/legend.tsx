import { edgeWidth, nodeRadius } from '#src/domain/graph/node-size.ts';
import { HueDot } from '#src/ui/hue-dot.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import { legendOf } from './colours.ts';
import styles from './legend.module.css';
import type { Explorer } from './use-explorer.ts';

const COLOUR_TEXT = {
  community: 'Colour: community, by its strongest topic',
  family: 'Colour: family',
  progress: 'Colour: progress',
} as const;

/** What size, colour, filling and lines of the map mean. */
export function Legend({ index, state }: Explorer) {
  return (
    <div className={styles['legend']}>
      <p>Size: posts</p>
      <div className={styles['sizes']}>
        {[1, 4, 16].map((posts) => (
          <span key={posts}>
            <svg width="46" height="46" aria-hidden="true">
              <circle cx="23" cy="23" r={nodeRadius(posts)} />
            </svg>
            {posts}
          </span>
        ))}
      </div>
      {index.corpus.edges.length > 0 && (
        <>
          <p>Line: shared posts</p>
          <div className={styles['sizes']}>
            {[1, 3, 8].map((shared) => (
              <span key={shared}>
                <svg width="46" height="12" aria-hidden="true">
                  <path d="M0 6H46" strokeWidth={edgeWidth(shared)} />
                </svg>
                {shared}
              </span>
            ))}
          </div>
        </>
      )}
      <p className={styles['stub']}>
        <HueDot group={0} /> full card <HueDot group={0} hollow /> stub
      </p>
      <p className={styles['stub']}>
        <ProgressRing share={1 / 3} text="" /> ring: what of it is done
      </p>
      <p>{COLOUR_TEXT[state.colour]}</p>
      <ul className={styles['hues']}>
        {legendOf(index, state.colour).map(({ hue, name }) => (
          <li key={name}>
            <HueDot group={hue} />
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
