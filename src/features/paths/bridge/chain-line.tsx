import type { BridgeChain } from '#src/domain/paths/bridge.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './chain-line.module.css';

/** A chain as stations on a line, with the number of posts that join each pair. */
export function ChainLine({ chain: { topics, joints } }: { chain: BridgeChain }) {
  return (
    <span className={styles['line']}>
      {topics.map((topic, at) => {
        const joint = joints[at - 1];
        const shared = joint ? joint.posts.length + joint.again.length : 0;
        return (
          <span key={topic.slug} className={styles['station']}>
            {joint && (
              <span className={styles['joint']}>
                <span className={styles['count']}>
                  {shared}
                  <span className="visually-hidden">
                    {' '}
                    {counted(shared, 'post').replace(/^\S+ /, '')} to{' '}
                  </span>
                </span>
              </span>
            )}
            <OwnText className={styles['name']}>{topic.title}</OwnText>
          </span>
        );
      })}
    </span>
  );
}
