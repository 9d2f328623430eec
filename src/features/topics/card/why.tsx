import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Statement } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import styles from './why.module.css';

const answer = () => import('./why-answer.tsx');
const WhyAnswer = lazy(answer);

/**
 * Opens why a statement is there: its origin, its rule in plain words, the posts it rests on. A card
 * asks this some thirty times, so the answer is drawn only where somebody wants it.
 */
export function Why({ statement, index }: { statement: Statement; index: CorpusIndex }) {
  const [wanted, setWanted] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // A page that was there before its scripts may have been asked already.
  useEffect(() => setWanted((before) => before || details.current?.open === true), []);
  return (
    <details
      ref={details}
      className={styles['why']}
      onToggle={(event) => event.currentTarget.open && setWanted(true)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, and this only loads ahead */}
      <summary onPointerEnter={answer} onFocus={answer}>
        why?
        <span className="visually-hidden">
          {' '}
          Where this comes from: {statement.text.slice(0, 60)}
        </span>
      </summary>
      {wanted && (
        <Suspense>
          <WhyAnswer statement={statement} index={index} />
        </Suspense>
      )}
    </details>
  );
}
