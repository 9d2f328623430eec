import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { setSingleKeys } from '#src/ui/single-keys.ts';
import type { CanvasProps } from './canvas-props.ts';
import { GraphCanvas } from './graph-canvas.tsx';

const GRAPH = graphOf(
  'cqrs 0 0, events 100 0, kafka 0 100, alone -300 -300',
  'cqrs events 3, cqrs kafka 1',
);

function show(given: Partial<CanvasProps> = {}) {
  const props: CanvasProps = {
    graph: GRAPH,
    communities: new Map(),
    lookOf: () => ({ hue: 0 }),
    selection: undefined,
    lit: new Set(),
    viewport: undefined,
    onSelect: vi.fn(),
    onOpen: vi.fn(),
    onViewport: vi.fn(),
    ...given,
  };
  const { rerender } = render(<GraphCanvas {...props} />);
  return {
    ...props,
    user: userEvent.setup(),
    showAgain: (next: Partial<CanvasProps>) => rerender(<GraphCanvas {...props} {...next} />),
  };
}

const cqrs = 'cqrs' as TopicSlug;
const SELECTED = { kind: 'topic', slug: cqrs } as const;
const said = () => screen.getByRole('status').textContent;

/** Selects a topic, and begins to walk from it. */
async function walk(keys: string, given: Partial<CanvasProps> = {}) {
  const shown = show({ selection: SELECTED, ...given });
  screen.getByRole('application').focus();
  await shown.user.keyboard(keys);
  return shown;
}

describe('the map', () => {
  it('says what it is and which keys it knows', () => {
    show();
    const map = screen.getByRole('application', { name: 'Map of 4 topics' });
    expect(map).toHaveAccessibleDescription(/Arrow keys walk/);
  });

  it('is walked by arrows, and says where one is', async () => {
    await walk('{ArrowRight}');
    expect(said()).toBe('Events, 3 posts, joined to 1 topic');
  });

  it('stays where there is nothing further', async () => {
    await walk('{ArrowRight}{ArrowRight}');
    expect(said()).toMatch(/^Events/);
  });

  it('goes through the threads by strength, and back', async () => {
    const { user } = await walk(']');
    expect(said()).toMatch(/^Events/);
    await user.keyboard(']');
    expect(said()).toMatch(/^Kafka/);
    await user.keyboard('[[');
    expect(said()).toMatch(/^Events/);
    await user.keyboard('{Backspace}');
    expect(said()).toBe('Cqrs, 4 posts, joined to 2 topics');
  });

  it('opens with Enter, selects with Space, and Escape selects nothing', async () => {
    const { user, onOpen, onSelect } = await walk('{ArrowRight}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('events');
    await user.keyboard(' ');
    expect(onSelect).toHaveBeenCalledWith({ kind: 'topic', slug: 'events' });
    await user.keyboard('{Escape}');
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
    expect(said()).toBe('');
  });

  it('does nothing by keys that also type where they are switched off', async () => {
    setSingleKeys(false);
    const { user } = await walk(']');
    expect(screen.getByRole('application')).not.toHaveAccessibleDescription(/brackets/);
    expect(said()).not.toMatch(/^Events/);
    await user.keyboard('{ArrowRight}');
    expect(said()).toMatch(/^Events/);
    setSingleKeys(true);
  });

  it('leaves keys with Ctrl to the browser', async () => {
    await walk('{Control>}{ArrowRight}{/Control}');
    expect(said()).not.toMatch(/^Events/);
  });

  it('goes on where the filters have taken away where one stood', async () => {
    const { user, showAgain } = await walk('{ArrowRight}');
    showAgain({ graph: graphOf('cqrs 0 0, kafka 0 100', 'cqrs kafka 1'), selection: SELECTED });
    await user.keyboard('{ArrowDown}');
    expect(said()).toMatch(/^Kafka/);
  });

  it('has nothing to walk on without topics, and copes', async () => {
    const { onOpen } = await walk('{ArrowRight}]{Enter}{Backspace}+-0', {
      graph: { nodes: [], edges: [] },
      selection: undefined,
    });
    expect(said()).toBe('');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('has a button for each way to look', () => {
    show();
    for (const name of ['Zoom in', 'Zoom out', 'Fit the map']) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
  });
});
