import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { filterGraph } from '#src/domain/graph/filter-graph.ts';
import { onRings } from '#src/domain/graph/rings.ts';
import type { GraphNode } from '#src/domain/graph/shown-graph.ts';
import { counted } from '#src/domain/wording.ts';
import { ChoiceRow } from '#src/ui/choice-row.tsx';
import { HOPS, type Hops } from './hops.ts';
import { LightMap } from './light-map.tsx';
import styles from './local-graph.module.css';

export type LocalGraphProps = {
  index: CorpusIndex;
  slug: TopicSlug;
  hops: Hops;
  onHops: (hops: Hops) => void;
  onOpen: (slug: TopicSlug) => void;
};

const lookOf = ({ community }: GraphNode) => ({ hue: Math.min(9, community) });

/** The part of the map around a topic: what can be reached from it in one to three hops. */
export function LocalGraph({ index, slug, hops, onHops, onOpen }: LocalGraphProps) {
  const graph = useMemo(
    () => onRings(filterGraph(index, { focus: { slug, hops: Number(hops) } }).graph, slug),
    [index, slug, hops],
  );
  const title = index.topics.get(slug)?.title ?? slug;
  const others = counted(graph.nodes.length - 1, 'topic');
  return (
    <>
      <LightMap
        // Another part of the map is another picture, fitted anew.
        key={`${slug} ${hops}`}
        graph={graph}
        centre={slug}
        lookOf={lookOf}
        onOpen={onOpen}
        label={`Map of ${title} and ${others} within ${counted(Number(hops), 'hop')}. The list of threads below says what it is joined to.`}
      />
      <ChoiceRow
        label="Hops"
        value={hops}
        choices={HOPS.map((value) => ({ value, name: value }))}
        onChange={onHops}
      />
      <p className={styles['more']}>
        <Link to="/graph" search={{ focus: slug, hops }}>
          Explore this part of the graph
        </Link>
      </p>
    </>
  );
}
