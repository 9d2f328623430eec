import { folded } from '#src/domain/corpus/text-match.ts';
import { foundPassage, foundText } from '#src/domain/search/found-text.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import type { Term } from '#src/domain/search/word-fit.ts';
import { APP_LANGUAGE, OwnText } from '#src/ui/own-text.tsx';
import { KINDS } from './kinds.ts';
import styles from './result-text.module.css';

/** A text in which what was searched for is lit. */
export function Lit({
  text,
  terms,
  language,
}: {
  text: string;
  terms: readonly Term[];
  /** Where it is not the archive's. */
  language?: string | undefined;
}) {
  return (
    <OwnText language={language}>
      {foundText(text, terms).map(({ part, isFound, at }) =>
        isFound ? <mark key={at}>{part}</mark> : part,
      )}
    </OwnText>
  );
}

/** What a result says of itself: its title, its kind, what it belongs to, and the passage found. */
export function ResultText({
  document,
  terms,
  state,
}: {
  document: SearchDocument;
  terms: readonly Term[];
  /** How it is marked; left out for what is to do or cannot be marked. */
  state: string | undefined;
}) {
  const { kind, title, context, note, text, language } = document;
  const isTopic = kind === 'topic';
  const passage = isTopic ? foundMotifs(document, terms) : foundPassage(text, terms);
  return (
    <span className={styles['result']}>
      <span className={styles['title']}>
        <Lit text={title} terms={terms} language={language} />
      </span>
      <span className={styles['facts']}>
        <span>{kind === 'statement' ? note : KINDS[kind].name}</span>
        {state !== undefined && <span className={styles['state']}>{state}</span>}
        {(isTopic || kind === 'post') && <span>{note}</span>}
        {context !== '' && (
          <span>
            <Lit text={context} terms={terms} />
          </span>
        )}
      </span>
      {passage !== undefined && (
        <span className={styles['passage']}>
          <Lit text={passage} terms={terms} language={isTopic ? APP_LANGUAGE : language} />
        </span>
      )}
    </span>
  );
}

/** The motifs of a topic that were found, where its title does not say them itself. */
function foundMotifs({ title, text }: SearchDocument, terms: readonly Term[]): string | undefined {
  const said = folded(title);
  const found = text
    .split(' ')
    .filter((motif) => !said.includes(motif) && foundPassage(motif, terms) !== undefined);
  return found.length > 0 ? `in the titles of its posts: ${found.join(', ')}` : undefined;
}
