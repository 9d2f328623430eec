import { fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { useHandOver } from './use-hand-over.ts';

beforeAll(() => {
  // jsdom has no pointers to capture.
  Element.prototype.setPointerCapture ??= () => {};
});

/** What the map hears, in order. */
const heard: string[] = [];

function Arrival({ effect }: { effect: () => () => void }) {
  useLayoutEffect(effect, [effect]);
  return null;
}

function Pane({ live }: { live: boolean }) {
  const { hears, arrive } = useHandOver();
  const note = ({ type, clientX }: React.MouseEvent) => heard.push(`${type} ${clientX}`);
  const notes = {
    onPointerDown: note,
    onPointerMove: note,
    onPointerUp: note,
    onPointerCancel: note,
    onClick: note,
  };
  return (
    <div data-testid="pane" {...hears}>
      {live && <div role="application" {...notes} />}
      {live && <Arrival effect={arrive} />}
    </div>
  );
}

function show() {
  heard.length = 0;
  const { rerender } = render(<Pane live={false} />);
  const pane = screen.getByTestId('pane');
  const press = (clientX: number) => {
    fireEvent.pointerDown(pane, { clientX, buttons: 1 });
    fireEvent.pointerUp(pane, { clientX });
    fireEvent.click(pane, { clientX });
  };
  return { pane, press, come: () => rerender(<Pane live />) };
}

it('tells the map that comes what was pressed before, once', () => {
  const { press, come } = show();
  press(10);
  expect(heard).toEqual([]);
  come();
  const all = ['pointerdown 10', 'pointerup 10', 'click 10'];
  expect(heard).toEqual(all);
  come();
  expect(heard).toEqual(all);
});

it('gives each half of a gesture to the map, though it comes between them', () => {
  const { pane, come } = show();
  fireEvent.pointerDown(pane, { clientX: 10, buttons: 1 });
  fireEvent.pointerMove(pane, { clientX: 20, buttons: 1 });
  come();
  fireEvent.pointerUp(pane, { clientX: 30 });
  fireEvent.click(pane, { clientX: 30 });
  expect(heard).toEqual(['pointerdown 10', 'pointermove 20', 'pointerup 30', 'click 30']);
});

it('does not tell the map twice what it hears itself', () => {
  const { come } = show();
  come();
  fireEvent.click(screen.getByRole('application'), { clientX: 5 });
  expect(heard).toEqual(['click 5']);
});

it('forgets what the browser has made something else of', () => {
  const { pane, come } = show();
  fireEvent.pointerDown(pane, { clientX: 10, buttons: 1 });
  fireEvent.pointerCancel(pane, { clientX: 10 });
  fireEvent.pointerMove(pane, { clientX: 40, buttons: 0 });
  come();
  expect(heard).toEqual([]);
});

it('takes a double click that was kept as one event for two clicks', () => {
  const { pane, come } = show();
  fireEvent.click(pane, { clientX: 10, detail: 2 });
  come();
  expect(heard).toEqual(['click 10', 'click 10']);
});
