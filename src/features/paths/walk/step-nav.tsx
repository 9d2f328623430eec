import { Link } from '@tanstack/react-router';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { STAGE_TEXT } from '#src/domain/corpus/stage-text.ts';
import { isPassed, type Reading } from '#src/domain/paths/reading.ts';
import type { WalkStep } from '#src/domain/paths/walk.ts';
import { ariaKeys, KEYS, type KeyName } from '#src/ui/keys.ts';
import { Sign } from '#src/ui/mark-sign.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { useSingleKeys } from '#src/ui/single-keys.ts';
import styles from './step-nav.module.css';
import type { WalkSearch } from './walk-search.ts';

/** The stages of a path as stations on a line, each the way to its post. */
export function StageLine({
  steps,
  at,
  topic,
  reading,
}: {
  steps: readonly WalkStep[];
  at: number;
  topic: Topic;
  reading: Reading;
}) {
  return (
    <nav aria-label="Stages">
      <ol className={styles['line']}>
        {steps.map(({ post, stage }, n) => {
          const state = reading.stateOf(post.id);
          return (
            <li key={post.id} className={styles['station']}>
              <Link
                to="/paths/$topic"
                params={{ topic: topic.slug }}
                search={{ post: post.id }}
                resetScroll={false}
                aria-current={n === at ? 'page' : undefined}
                className={styles['link']}
              >
                <span className={styles['dot']} data-passed={isPassed(reading, post.id)}>
                  {state === 'todo' ? n + 1 : <Sign state={state} />}
                </span>
                <span className={styles['name']}>
                  {stage && STAGE_TEXT[stage]}
                  {state !== 'todo' && <span className="visually-hidden">, {state}</span>}
                </span>
                <span className={styles['year']}>{post.date.slice(0, 4)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The ways to the neighbouring steps, with their titles. */
export function StepNav({
  previous,
  next,
  topic,
  search,
}: {
  previous: WalkStep | undefined;
  next: WalkStep | undefined;
  topic: Topic;
  search: WalkSearch;
}) {
  const hasKeys = useSingleKeys();
  const link = (step: WalkStep, label: string, key: Extract<KeyName, 'next' | 'previous'>) => (
    <Link
      to="/paths/$topic"
      params={{ topic: topic.slug }}
      search={{ ...search, post: step.post.id }}
      resetScroll={false}
      aria-keyshortcuts={ariaKeys(key, hasKeys)}
      className={styles['neighbour']}
    >
      <span className={styles['direction']}>
        {label}{' '}
        {hasKeys && (
          <span aria-hidden="true">
            <kbd className={styles['key']}>{KEYS[key].keys[0]}</kbd>
          </span>
        )}
      </span>
      <OwnText language={step.post.language} className={styles['title']}>
        {step.post.title}
      </OwnText>
    </Link>
  );
  return (
    <nav aria-label="Steps" className={styles['steps']}>
      {previous ? link(previous, 'previous', 'previous') : <span />}
      {next && link(next, 'next', 'next')}
    </nav>
  );
}
