import { Link } from '@tanstack/react-router';
import type { BridgeChain } from '#src/domain/paths/bridge.ts';
import { rangeText } from '#src/domain/paths/reading-time.ts';
import { counted } from '#src/domain/wording.ts';
import type { BridgeSearch } from './bridge-search.ts';
import { ChainLine } from './chain-line.tsx';
import styles from './ways.module.css';

/** The chains of a bridge, the strongest first; the one that is read stands out. */
export function Ways({ ways, chosen }: { ways: readonly BridgeChain[]; chosen: number }) {
  return (
    <nav aria-label="Ways across">
      <ol className={styles['ways']}>
        {ways.map((chain, at) => (
          <li key={chain.topics.map(({ slug }) => slug).join(' ')}>
            <Link
              from="/paths/$topic/to/$other"
              to="/paths/$topic/to/$other"
              search={{ way: at === 0 ? undefined : (String(at) as BridgeSearch['way']) }}
              resetScroll={false}
              activeOptions={{ exact: true }}
              data-chosen={at === chosen}
              className={styles['way']}
            >
              <span className={styles['label']}>
                {at === 0 ? 'strongest chain' : `another way ${at}`} ·{' '}
                {counted(chain.posts.length, 'post')} · {rangeText(chain.time)}
              </span>
              <ChainLine chain={chain} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
