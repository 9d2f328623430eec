import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { rememberFound } from '#src/data/search/recent.ts';
import { type Searching, useSearch } from '#src/data/search/use-search.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { filterValues, parseQuery, unknownFilters } from '#src/domain/search/parse-query.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import type { Term } from '#src/domain/search/word-fit.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { FilterBar } from '#src/ui/filter-bar.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { Facets } from './facets.tsx';
import { KINDS } from './kinds.ts';
import { LeftOut } from './left-out.tsx';
import { PlaceLink } from './place-link.tsx';
import { ResultText } from './result-text.tsx';
import styles from './search-page.module.css';
import { useStateWord } from './use-states.ts';

/** As many results come at a time. */
const STEP = 50;

/** What was found, as a page that can be shared, with what each filter word would leave. */
export function SearchPage({
  index,
  query,
  onQuery,
}: {
  index: CorpusIndex;
  query: string;
  onQuery: (query: string) => void;
}) {
  const { archive } = index.corpus;
  const heading = useId();
  const [shown, setShown] = useState({ query, most: STEP });
  const most = shown.query === query ? shown.most : STEP;
  const searching = useSearch(index, query, { most, counted: true });
  const { found } = searching;
  // What there is in all is known when all is read: until then each step would move what is shown.
  const isKnown = query.trim() !== '' || found?.of.complete;
  const answer = isKnown ? found?.answer : undefined;
  const { filters } = parseQuery(query);
  return (
    <Page label={archive.title} title="Search">
      <PageHead
        title={query === '' ? 'Search' : `Search: ${query}`}
        description={`Topics, posts, checklist items and statements of ${archive.title}.`}
      />
      <div className={styles['field']}>
        <FilterBar
          label="Search the archive"
          count={countText(searching, query)}
          onReset={query === '' ? undefined : () => onQuery('')}
          reset="Clear the search"
        >
          <TextField label="Words and filter words" value={query} onChange={onQuery} />
        </FilterBar>
      </div>
      <noscript>
        <p className={styles['unable']}>
          Searching takes scripts. Without them there are <Link to="/topics">all topics</Link> and{' '}
          <Link to="/posts">all posts</Link>.
        </p>
      </noscript>
      <Troubles index={index} query={query} searching={searching} />
      <div className={styles['columns']}>
        {answer?.facets && (
          <Facets
            index={index}
            counts={answer.facets}
            filters={filters}
            query={query}
            onQuery={onQuery}
          />
        )}
        <section aria-labelledby={heading}>
          <h2 id={heading} className="visually-hidden">
            Results
          </h2>
          {answer && answer.results.length > 0 && (
            <Results
              archive={archive.id}
              documents={answer.results.map(({ document }) => document)}
              terms={answer.terms}
            />
          )}
          {answer && answer.results.length < answer.total && (
            <div className={styles['more']}>
              <Button onClick={() => setShown({ query, most: most + STEP })}>
                Show {grouped(Math.min(STEP, answer.total - answer.results.length))} more
              </Button>
            </div>
          )}
          {answer?.total === 0 && (
            <NothingFound
              query={found?.query ?? query}
              nearest={answer.nearest ?? []}
              onQuery={onQuery}
            />
          )}
        </section>
      </div>
    </Page>
  );
}

function Results({
  archive,
  documents,
  terms,
}: {
  archive: CorpusIndex['corpus']['archive']['id'];
  documents: readonly SearchDocument[];
  terms: readonly Term[];
}) {
  const stateWord = useStateWord();
  return (
    <ol className={styles['results']}>
      {documents.map((document) => {
        const { icon } = KINDS[document.kind];
        return (
          <li key={document.id}>
            <PlaceLink
              place={document.place}
              className={styles['result']}
              data-row
              onClick={() => rememberFound(archive, document)}
            >
              <Icon of={icon} size={18} className={styles['sign']} />
              <ResultText document={document} terms={terms} state={stateWord(document)} />
            </PlaceLink>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands in the way of a full answer, each with its way out. */
function Troubles({
  index,
  query,
  searching: { failure, filled, again },
}: {
  index: CorpusIndex;
  query: string;
  searching: Searching;
}) {
  const unknown = unknownFilters(parseQuery(query), filterValues(index));
  return (
    <>
      {failure !== undefined && (
        <Notice urgent actions={<Button onClick={again}>Try again</Button>}>
          <p>The search stopped: {failure}. Nothing of yours was changed.</p>
        </Notice>
      )}
      {filled.missing !== undefined && (
        <Notice actions={<Button onClick={again}>Try again</Button>}>
          <p>The cards of {filled.missing} did not load, so their statements are not found.</p>
        </Notice>
      )}
      <LeftOut filters={unknown} className={styles['unknown']} />
    </>
  );
}

function NothingFound({
  query,
  nearest,
  onQuery,
}: {
  query: string;
  nearest: readonly SearchDocument[];
  onQuery: (query: string) => void;
}) {
  const { text, filters } = parseQuery(query);
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <Notice
      actions={
        isNarrowed && text !== '' ? (
          <Button onClick={() => onQuery(text)}>Search without filters</Button>
        ) : undefined
      }
    >
      <p>
        Nothing was found for{' '}
        <q>
          <bdi>{query}</bdi>
        </q>
        . Words may be begun or mistyped, but each has to be somewhere.
      </p>
      {nearest.length > 0 && (
        <>
          <p>The nearest names:</p>
          <ul>
            {nearest.map(({ id, title, place }) => (
              <li key={id}>
                <PlaceLink place={place}>
                  <OwnText>{title}</OwnText>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function countText({ found, filled, failure }: Searching, query: string): string {
  if (failure !== undefined) return 'No search';
  if (!found) return 'Reading the archive …';
  const { total, partial } = found.answer;
  const what =
    query.trim() === '' ? `${counted(total, 'thing')} to find` : counted(total, 'result');
  const having = partial && total > 0 ? ' with some of the words; none has all' : '';
  return `${what}${having}${filled.complete ? '' : ', still reading'}`;
}
