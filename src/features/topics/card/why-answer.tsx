import type { Statement } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { ORIGIN_TEXT, ruleText } from '#src/domain/corpus/rules.ts';
import { counted } from '#src/domain/wording.ts';
import { PostDate } from '../post-date.tsx';
import { PostLink } from '../post-link.tsx';
import styles from './why.module.css';

/** Its origin, its rule in plain words, and the posts it rests on. Loaded when first asked for. */
export default function WhyAnswer({
  statement,
  index,
}: {
  statement: Statement;
  index: CorpusIndex;
}) {
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
