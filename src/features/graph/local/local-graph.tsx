import { lazy, Suspense, useMemo } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted } from '#src/domain/wording.ts';
import { ChoiceRow } from '#src/ui/choice-row.tsx';
import { hueOf } from '#src/ui/hue-dot.tsx';
import { HOPS, type Hops } from './hops.ts';
import styles from './local-graph.module.css';
import { HEIGHT, localView, WIDTH } from './local-view.ts';

/** Only those who look farther need it. */
const FartherTopics = lazy(() => import('./farther-topics.tsx'));

/**
 * The part of the map around a topic: what can be reached from it in one to three hops. A drawing of
 * the page itself, so that it is there before any script and on paper. Its topics are opened by a
 * click; by keyboard and read aloud they are in the list of threads below it, and in one of those
 * farther away.
 */
export function LocalGraph({
  index,
  slug,
  hops,
  onHops,
  onOpen,
}: {
  index: CorpusIndex;
  slug: TopicSlug;
  hops: Hops;
  onHops: (hops: Hops) => void;
  onOpen: (slug: TopicSlug) => void;
}) {
  const { lines, nodes, names } = useMemo(
    () => localView(index, slug, Number(hops)),
    [index, slug, hops],
  );
  const title = nodes[0]?.title ?? slug;
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of threads below is for the keyboard */}
      <svg
        className={styles['map']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Map of ${title} and ${counted(nodes.length - 1, 'topic')} within ${counted(Number(hops), 'hop')}. The list of threads below says what it is joined to.`}
        onClick={({ target }) => {
          const chosen = (target as Element).closest('[data-topic]')?.getAttribute('data-topic');
          if (chosen && chosen !== slug) onOpen(chosen as TopicSlug);
        }}
      >
        {lines.map(({ key, width, own, ...ends }) => (
          <line
            key={key}
            className={own ? styles['line'] : styles['between']}
            strokeWidth={width}
            {...ends}
          />
        ))}
        {nodes.map(({ slug: each, title: name, full, community, x, y, radius }) => (
          <g key={each} className={styles['node']} data-topic={each} color={hueOf(community)}>
            <title>{name}</title>
            <circle className={styles['finger']} cx={x} cy={y} r={Math.max(11, radius)} />
            {each === slug && <circle className={styles['here']} cx={x} cy={y} r={radius + 4} />}
            <circle className={full ? styles['full'] : styles['stub']} cx={x} cy={y} r={radius} />
          </g>
        ))}
        {names.map(({ slug: each, title: name, x, y, anchor }) => (
          <text
            key={each}
            data-topic={each}
            className={each === slug ? styles['own'] : styles['name']}
            x={x}
            y={y}
            textAnchor={anchor}
          >
            {name}
          </text>
        ))}
      </svg>
      <ChoiceRow
        label="Hops"
        value={hops}
        choices={HOPS.map((value) => ({ value, name: value }))}
        onChange={onHops}
      />
      {hops !== '1' && (
        <Suspense>
          <FartherTopics index={index} slug={slug} hops={Number(hops)} />
        </Suspense>
      )}
    </>
  );
}
