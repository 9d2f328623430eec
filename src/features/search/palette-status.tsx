import type { Searching } from '#src/data/search/use-search.ts';
import type { FilterKey } from '#src/domain/search/parse-query.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './palette.module.css';

/** What there is to say of a search: how many were found, that it goes on, or what went wrong. */
export function PaletteStatus({
  query,
  commands,
  unknown,
  searching: { found, filled, failure, again },
  onQuery,
}: {
  query: string;
  /** How many of the app's own pages and actions were found. */
  commands: number;
  /** Filter words that mean nothing in this archive. */
  unknown: readonly (readonly [FilterKey, string])[];
  searching: Searching;
  onQuery: (query: string) => void;
}) {
  const isAsked = query.trim() !== '';
  const answer = found?.answer;
  const isNothing = isAsked && answer?.total === 0 && commands === 0;
  return (
    <div className={styles['foot']}>
      {failure !== undefined && (
        <p role="alert">
          The search stopped: {failure}. Your marks are safe.{' '}
          <TextButton onClick={again}>Try again</TextButton>
        </p>
      )}
      {isNothing && filled.complete && (
        <p className={styles['none']}>
          Nothing has “<bdi>{query.trim()}</bdi>”.
          {answer?.nearest && answer.nearest.length > 0 && ' The nearest topics: '}
          {answer?.nearest?.map(({ id, title }) => (
            <TextButton key={id} onClick={() => onQuery(title)}>
              <OwnText>{title}</OwnText>
            </TextButton>
          ))}
        </p>
      )}
      <p role="status" className={styles['count']}>
        {isAsked &&
          failure === undefined &&
          statusText(searchingText(filled.complete), answer, commands)}
      </p>
      <LeftOut filters={unknown} className={styles['none']} />
      {filled.missing !== undefined && (
        <p>
          The cards of {filled.missing} did not load, so their statements are not found.{' '}
          <TextButton onClick={again}>Try again</TextButton>
        </p>
      )}
      <p className={styles['hints']} aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> go
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
        <span>
          <code>is:left</code> <code>topic:</code> <code>year:</code> narrow it
        </span>
      </p>
    </div>
  );
}

function searchingText(complete: boolean): string {
  return complete ? '' : ', and still reading the archive';
}

function statusText(
  rest: string,
  answer: { total: number; partial: boolean } | undefined,
  commands: number,
): string {
  if (!answer) return 'Reading the archive …';
  const { partial } = answer;
  const total = answer.total + commands;
  const having = partial && answer.total > 0 ? ' with some of the words; none has all' : '';
  return `${counted(total, 'result')}${having}${rest}`;
}
