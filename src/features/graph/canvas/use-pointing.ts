import { useCallback, useMemo, useRef, useState } from 'react';
import { type Target, targetId } from '#src/domain/graph/emphasis.ts';
import { targetAt } from '#src/domain/graph/hit-test.ts';
import type { Point } from '#src/domain/graph/viewport.ts';
import type { CanvasProps } from './canvas-props.ts';
import type { Stage } from './stage.ts';
import { fitting } from './use-size.ts';

/** Targets of 44 pixels for a finger. */
const SLOP = { finger: 22, mouse: 6 } as const;
const DOUBLE = 400;

/**
 * What the pointer means: a click selects, a second one opens; a community is gone into. The frame hears
 * it, and never whoever is seen in it: that may change between the two halves of a click.
 */
export function usePointing(
  stage: Stage,
  { onSelect, onOpen }: Pick<CanvasProps, 'onSelect' | 'onOpen'>,
) {
  const [hovered, setHovered] = useState<Target>();
  const last = useRef({ id: '', time: 0, opened: false });

  const hover = useCallback((target: Target | undefined) => {
    // The same target again is no news, though another object may stand for it.
    setHovered((before) => (targetId(before) === targetId(target) ? before : target));
  }, []);
  const pointing = useMemo(() => {
    const under = (event: React.MouseEvent, slop: number) =>
      targetAt(stage.picture, stage.viewport, stage.size, pointIn(event), slop);
    return {
      onPointerMove: (event: React.PointerEvent) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        hover(under(event, SLOP.mouse));
      },
      onPointerLeave: () => hover(undefined),
      onClick: (event: React.MouseEvent) => {
        if (stage.dragged) return;
        const finger = (event.nativeEvent as { pointerType?: string }).pointerType === 'touch';
        const meant = under(event, finger ? SLOP.finger : SLOP.mouse);
        const [id, time] = [targetId(meant), event.timeStamp];
        const again = id !== '' && id === last.current.id && time - last.current.time < DOUBLE;
        // A third click in a row must not take back what the second one has begun to open.
        if (again && last.current.opened) return;
        last.current = { id, time, opened: again };
        if (meant?.kind === 'community') {
          stage.glide(fitting(meant.place.box, stage));
        } else if (meant?.kind === 'line') {
          const { edge } = meant.line;
          if (edge) onSelect({ kind: 'edge', a: edge.a, b: edge.b });
        } else if (meant) {
          const { slug } = meant.place.node;
          if (again) onOpen(slug);
          else onSelect({ kind: 'topic', slug });
        } else onSelect(undefined);
      },
    };
  }, [stage, hover, onSelect, onOpen]);

  return { hovered, hover, pointing };
}

function pointIn(event: React.MouseEvent): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
