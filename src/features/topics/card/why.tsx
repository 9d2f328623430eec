import { useEffect, useRef, useState } from 'react';
import type { Statement } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { ORIGIN_TEXT, ruleText } from '#src/domain/corpus/rules.ts';
import { counted } from '#src/domain/wording.ts';
import { PostDate } from '../post-date.tsx';
import { PostLink } from '../post-link.tsx';
import styles from './why.module.css';

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
      <summary>
        why?
        <span className="visually-hidden">
          {' '}
          Where this comes from: {statement.text.slice(0, 60)}
        </span>
      </summary>
      {wanted && <Answer statement={statement} index={index} />}
    </details>
  );
}

function Answer({ statement, index }: { statement: Statement; index: CorpusIndex }) {
  const evidence = statement.evidence.flatMap((id) => index.posts.get(id) ?? []);
  return (
    <div className={styles['answer']}>
      <p>
        <strong>{ORIGIN_TEXT[statement.origin]}.</strong> {ruleText(statement.rule)}
      </p>
      {evidence.length === 0 ? (
        <p>It rests on no post of this archive.</p>
      ) : (
        <>
          <p>It rests on {counted(evidence.length, 'post')}:</p>
          <ul>
            {evidence.map((post) => (
              <li key={post.id}>
                <PostLink post={post} />{' '}
                <span className={styles['date']}>
                  <PostDate date={post.date} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
