import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted } from '#src/domain/wording.ts';
import { HueDot, hueOf } from '#src/ui/hue-dot.tsx';
import styles from './map-picture.module.css';
import { mapView } from './map-view.ts';

/**
 * A picture of the map, and its communities by name as the ways into it. Everything is placed by
 * attributes: the pages written at build time may carry no styles of their own.
 */
export function MapPicture({ index }: { index: CorpusIndex }) {
  const { viewBox, width, height, lines, nodes, names } = useMemo(() => mapView(index), [index]);
  const communities = [...index.communities.values()].filter(({ topics }) => topics.length > 1);
  return (
    <figure className={styles['picture']}>
      <Link to="/graph" className={styles['frame']} title="Open the graph">
        <svg
          className={styles['map']}
          viewBox={viewBox}
          width={width}
          height={height}
          role="img"
          aria-label={`Map of ${counted(nodes.length, 'topic')}: topics that share posts lie together, larger ones have more posts.`}
        >
          {lines.map(({ key, width: thickness, ...ends }) => (
            <line key={key} className={styles['line']} strokeWidth={thickness} {...ends} />
          ))}
          {nodes.map(({ topic, x, y, radius }) => (
            <circle
              key={topic.slug}
              className={topic.full ? styles['full'] : styles['stub']}
              cx={x}
              cy={y}
              r={radius}
              color={hueOf(topic.community)}
            />
          ))}
        </svg>
        <svg className={styles['names']} aria-hidden="true">
          {names.map(({ community, name, left, top, anchor }) => (
            <text
              key={community}
              className={styles['name']}
              x={`${left * 100}%`}
              y={`${top * 100}%`}
              dy="-0.35em"
              textAnchor={anchor}
            >
              {name}
            </text>
          ))}
        </svg>
      </Link>
      <figcaption className={styles['caption']}>
        <p>
          <Link to="/graph">Explore the graph</Link>, or begin with a community of topics that share
          posts:
        </p>
        <ul className={styles['communities']}>
          {communities.map(({ id, name, topics }) => (
            <li key={id}>
              <HueDot group={id} />
              <Link to="/topics" search={{ community: String(id) }}>
                {name}
              </Link>
              <span className={styles['count']}>{counted(topics.length, 'topic')}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
