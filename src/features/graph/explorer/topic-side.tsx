import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cardsQuery } from '#src/data/cards-query.ts';
import { useMark } from '#src/data/marks/use-mark.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { Statement } from '#src/domain/corpus/cards.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { progressText } from '#src/domain/marks/progress.ts';
import { itemTrackable } from '#src/domain/marks/trackable.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { MarkBox } from '#src/ui/mark-control.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import { EvidencePosts } from './evidence-posts.tsx';
import { NOT_SHOWN } from './not-shown.ts';
import { routeNote } from './route-note.ts';
import styles from './side-card.module.css';
import { TopicButton } from './topic-button.tsx';
import type { Explorer } from './use-explorer.ts';

/** What a topic is, how far one is with it, and where its threads lead. */
export function TopicSide({ explorer, topic }: { explorer: Explorer; topic: Topic }) {
  const { index, state, change, threads, progressOf } = explorer;
  const { slug } = topic;
  const { data: cardOf, isError } = useQuery(cardsQuery(index.corpus, topic.family));
  const { settings } = useMarks();
  const card = cardOf?.(slug);
  const progress = progressOf(slug);
  const own = threads().get(slug);
  const path = topic.path.flatMap(({ post }) => index.posts.get(post) ?? []);
  return (
    <>
      <p className={styles['facts']}>
        {counted(topic.posts.length, 'post')} · {spanText(topic.span)} ·{' '}
        {index.families.get(topic.family)?.name}
        {!topic.full && ' · stub'}
      </p>
      {progress && (
        <p className={styles['facts']}>
          <ProgressRing
            share={progress.share}
            text={progressText(progress.counts, settings.leaveOutSkipped)}
          />
        </p>
      )}
      {own === undefined && <p className={styles['note']}>{NOT_SHOWN}</p>}
      {isError ? (
        <p className={styles['note']}>Its card did not load; its page tries again.</p>
      ) : (
        <p className={styles['definition']}>
          {card ? <bdi>{card.definition[0]?.text}</bdi> : <span className={styles['pending']} />}
        </p>
      )}
      <p>
        <Link to="/topics/$slug" params={{ slug }} className={styles['open']}>
          Open the card
        </Link>
      </p>
      <div className={styles['actions']}>
        {state.focus?.slug === slug ? (
          <Button onClick={() => change({ focus: undefined })}>Leave focus</Button>
        ) : (
          <Button onClick={() => change({ focus: { slug, hops: state.focus?.hops ?? 1 } })}>
            Focus
          </Button>
        )}
        <Button onClick={() => change({ from: slug })}>Route from</Button>
        <Button onClick={() => change({ to: slug })}>Route to</Button>
      </div>
      <p role="status" className={styles['note']}>
        {routeNote(index, state, slug)}
      </p>
      {own && (
        <>
          <h3>Threads</h3>
          {own.length === 0 && <p className={styles['note']}>None among what is shown.</p>}
          <ul className={styles['threads']}>
            {own.map(({ node, weight }) => (
              <li key={node.slug}>
                <TopicButton
                  onClick={() => change({ selection: { kind: 'topic', slug: node.slug } })}
                >
                  <OwnText>{node.title}</OwnText>
                </TopicButton>
                <TopicButton
                  onClick={() => change({ selection: { kind: 'edge', a: slug, b: node.slug } })}
                >
                  {counted(weight, 'post')}
                  <span className="visually-hidden"> shared with {node.title}</span>
                </TopicButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {card && card.checklist.length > 0 && (
        <>
          <h3>Checklist</h3>
          <ul className={styles['items']}>
            {card.checklist.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </>
      )}
      {path.length > 0 && (
        <>
          <h3>Reading path</h3>
          <EvidencePosts posts={path} />
        </>
      )}
    </>
  );
}

function Item({ item }: { item: Statement }) {
  const { changedFrom: _, ...mark } = useMark(itemTrackable(item.id), item.text);
  return (
    <li>
      <MarkBox label={item.text} {...mark} />
      <bdi>{item.text}</bdi>
    </li>
  );
}
