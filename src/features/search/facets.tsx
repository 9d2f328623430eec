import { useState } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { FacetCounts } from '#src/domain/search/facets.ts';
import { type FilterKey, type Filters, toggledFilter } from '#src/domain/search/parse-query.ts';
import { grouped } from '#src/domain/wording.ts';
import { APP_LANGUAGE, OwnText } from '#src/ui/own-text.tsx';
import { type Facet, facetsOf } from './facet-view.ts';
import styles from './facets.module.css';

/** What each filter word would leave, to choose it or to take it back. */
export function Facets({
  index,
  counts,
  filters,
  query,
  onQuery,
}: {
  index: CorpusIndex;
  counts: FacetCounts;
  filters: Filters;
  query: string;
  onQuery: (query: string) => void;
}) {
  // On a phone the results come first.
  const [isWide] = useState(() => window.matchMedia('(min-width: 56.3125em)').matches);
  const facets = facetsOf(index, counts, filters);
  if (facets.length === 0) return null;
  return (
    <section aria-label="Narrow the results">
      <details className={styles['facets']} open={isWide}>
        <summary className={styles['summary']}>Narrow the results</summary>
        {facets.map((facet) => (
          <FacetGroup
            key={facet.key}
            facet={facet}
            onToggle={(key, value) => onQuery(toggledFilter(query, key, value))}
          />
        ))}
      </details>
    </section>
  );
}

function FacetGroup({
  facet: { title, key, values, more },
  onToggle,
}: {
  facet: Facet;
  onToggle: (key: FilterKey, value: string) => void;
}) {
  const list = (some: Facet['values']) => (
    <ul>
      {some.map(({ value, name, count, isOn }) => (
        <li key={value}>
          <button
            type="button"
            className={styles['value']}
            aria-pressed={isOn}
            onClick={() => onToggle(key, value)}
          >
            <OwnText language={key === 'topic' ? undefined : APP_LANGUAGE}>{name}</OwnText>
            <span className={styles['count']}>{grouped(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      {list(values)}
      {more.length > 0 && (
        <details>
          <summary className={styles['more']}>{grouped(more.length)} more</summary>
          {list(more)}
        </details>
      )}
    </section>
  );
}
