import { renderHook } from '@testing-library/react';
import cytoscape from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import type { Palette } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { createStage } from '../stage.ts';
import { useFollow } from './use-follow.ts';

const SCENE: Scene = {
  index: indexGraph(graphOf('cqrs 0 0', '')),
  palette: {} as Palette,
  communities: new Map(),
  lookOf: () => ({ hue: 0 }),
  emphasis: undefined,
  pinned: new Set(),
  selected: undefined,
  cursor: undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map on which nothing is drawn, and who is to be seen on it. */
function followed() {
  const stage = createStage();
  const core = cytoscape({ headless: true });
  const lead = vi.fn<(cytoscape: boolean) => void>();
  renderHook(() => useFollow(stage, core, SCENE, lead));
  return { stage, core, leads: () => lead.mock.lastCall?.[0] };
}

it('leads with cytoscape when it has drawn what rests, until the next change', () => {
  const { stage, core, leads } = followed();
  vi.runAllTimers();
  expect(leads()).toBe(false);
  core.emit('render');
  expect(leads()).toBe(true);
  stage.touch();
  expect(leads()).toBe(false);
});
