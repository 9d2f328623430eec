import { type KeyboardEvent, useEffect, useState } from 'react';
import type { GraphIndex, TopicPlace } from '#src/domain/graph/graph-index.ts';
import { bringingIn, heldZoom, toScreen, zoomedAt } from '#src/domain/graph/viewport.ts';
import {
  type Direction,
  nearestTo,
  nearestTowards,
  type Walk,
  walkedBack,
  walkedRound,
  walkedTo,
} from '#src/domain/graph/walk.ts';
import { isSingle } from '#src/ui/keys.ts';
import { singleKeysAreOn } from '#src/ui/single-keys.ts';
import type { CanvasProps } from './canvas-props.ts';
import type { Stage } from './stage.ts';
import { fitting } from './use-size.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const STEP = 1.5;
/** Seen from farther, a step to the next topic would not be seen. */
const WALKING_ZOOM = 0.45;

type Walking = {
  stage: Stage;
  index: GraphIndex;
  /** Where a walk begins that has not begun: the selected topic. */
  start: TopicPlace | undefined;
  onSelect: CanvasProps['onSelect'];
  onOpen: CanvasProps['onOpen'];
  onFullScreen: (() => void) | undefined;
};

/**
 * The keyboard on the map: arrows walk to the nearest topic, brackets go through the threads, Enter
 * opens, Space selects, Backspace goes back, plus, minus, 0 and f are the buttons. Keys that also type
 * do nothing where the reader has switched them off.
 */
export function useWalk({ stage, index, start, onSelect, onOpen, onFullScreen }: Walking) {
  const [walk, setWalk] = useState<Walk>();
  // The ring is for those who use the keyboard; a click brings it away.
  const [walking, setWalking] = useState(false);
  // Escape ends a walk, and the keyboard is on the map still.
  const [byKey, setByKey] = useState(false);
  const held = walk && index.topics.get(walk.at.node.slug);
  const at = start && !walking ? start : (held ?? start);

  // What the filters took away is no place to stand on.
  useEffect(() => {
    if (walk && !held) setWalk(undefined);
  }, [walk, held]);

  const go = (next: Walk) => {
    setWalk(next);
    setWalking(true);
    const place = index.topics.get(next.at.node.slug) ?? next.at;
    const near =
      stage.viewport.zoom < WALKING_ZOOM && index.places.length > 400
        ? { x: place.x, y: place.y, zoom: heldZoom(WALKING_ZOOM) }
        : bringingIn(place, stage.viewport, stage.size, 80);
    const there = toScreen(place, stage.viewport, stage.size);
    const then = toScreen(place, near, stage.size);
    if (there.x !== then.x || there.y !== then.y) stage.glide(near);
  };
  const enter = () => {
    const place = at ?? nearestTo(index, stage.viewport);
    setByKey(true);
    setWalking(true);
    if (place) go({ at: place, trail: [] });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isSingle(key) && !singleKeysAreOn()) return;
    const centre = { x: stage.size.width / 2, y: stage.size.height / 2 };
    const now: Walk | undefined = at && { ...(walking && walk ? walk : { trail: [] }), at };
    const acts: Record<string, () => void> = {
      '+': () => stage.glide(zoomedAt(stage.viewport, STEP, centre, stage.size)),
      '-': () => stage.glide(zoomedAt(stage.viewport, 1 / STEP, centre, stage.size)),
      '0': () => stage.glide(fitting(index.box, stage)),
      f: () => onFullScreen?.(),
      Escape: () => {
        setWalking(false);
        onSelect(undefined);
      },
    };
    acts['='] = acts['+'] as () => void;
    const arrow = ARROWS[key];
    if (arrow || key === '[' || key === ']') {
      if (!now) acts[key] = enter;
      else if (arrow) {
        acts[key] = () => {
          const next = nearestTowards(index, now.at, arrow);
          if (next) go(walkedTo(now, next));
        };
      } else acts[key] = () => go(walkedRound(now, key === ']' ? 1 : -1));
    }
    if (now) {
      acts['Enter'] = () => onOpen(now.at.node.slug);
      acts[' '] = () => {
        setWalk({ at: now.at, trail: now.trail });
        onSelect({ kind: 'topic', slug: now.at.node.slug });
      };
      acts['Backspace'] = () => go(walkedBack(now));
    }
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    setByKey(true);
    act();
  };

  return {
    /** Where the keyboard stands, while it is used. */
    cursor: walking ? at : undefined,
    onKeyDown,
    /** Whether it was a key that was used last. */
    byKey,
    /** Begins a walk for whoever came by the keyboard, where the last one ended. */
    enter,
    rest: () => {
      setByKey(false);
      setWalking(false);
    },
  };
}
