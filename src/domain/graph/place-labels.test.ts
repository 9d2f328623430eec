import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';

function wish(id: string, x: number, y: number, facts: Partial<LabelWish> = {}): LabelWish {
  const shape = { radius: 5, width: 60, height: 15, side: 'beside' } as const;
  return { id, at: { x, y }, ...shape, insists: false, wanted: false, ...facts };
}

const ANYWHERE = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

const wishes = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.record({
      x: fc.double({ min: -300, max: 1500, noNaN: true }),
      y: fc.double({ min: -300, max: 900, noNaN: true }),
    }),
    radius: fc.double({ min: 0, max: 40, noNaN: true }),
    width: fc.double({ min: 1, max: 250, noNaN: true }),
    height: fc.double({ min: 8, max: 30, noNaN: true }),
    side: fc.constantFrom('beside' as const, 'over' as const),
    insists: fc.boolean(),
    wanted: fc.constant(false),
  }),
  { maxLength: 120 },
);

function box({ wish: { width, height }, x, y }: PlacedLabel<LabelWish>) {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

describe('placeLabels', () => {
  it('puts no label under what covers the picture, but beside it where there is room', () => {
    const buttons = { left: 20, top: 60, right: 100, bottom: 100 };
    const inside = { left: 0, top: 0, right: 100, bottom: 100 };
    const placed = placeLabels([wish('node', 50, 50)], [], inside, buttons);
    expect(placed.map(box)).toEqual([{ left: 20, right: 80, top: 29, bottom: 44 }]);
    expect(placeLabels([wish('under', 60, 80)], [], inside, buttons)).toEqual([]);
  });

  it('never lets two labels overlap, wanted ones neither', () => {
    fc.assert(
      fc.property(wishes, fc.nat(120), (given, count) => {
        const all = given.map((each, at) => ({ ...each, wanted: at < count }));
        const placed = placeLabels(all, all, ANYWHERE).map(box);
        for (const [at, one] of placed.entries()) {
          for (const other of placed.slice(at + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('stays inside where it is asked to', () => {
    const inside = { left: 0, top: 0, right: 100, bottom: 100 };
    expect(placeLabels([wish('corner', 90, 95)], [], inside)).toEqual([]);
    expect(placeLabels([wish('foot', 50, 95)], [], inside)[0]).toMatchObject({ x: 50, y: 81.5 });
  });

  it('always grants the first wish, and none twice', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, [], ANYWHERE);
        expect(placed[0]?.wish).toBe(all[0]);
        expect(new Set(placed.map(({ wish: { id } }) => id)).size).toBe(placed.length);
      }),
    );
  });

  it('takes nothing from the more important when less important ones are added', () => {
    fc.assert(
      fc.property(wishes, fc.nat(120), (all, count) => {
        const few = placeLabels(all.slice(0, count), all, ANYWHERE);
        expect(placeLabels(all, all, ANYWHERE).slice(0, few.length)).toEqual(few);
      }),
    );
  });

  it('gives the place to the more important of two', () => {
    const placed = placeLabels(
      [wish('strong', 0, 0, { side: 'over' }), wish('weak', 10, 0, { side: 'over' })],
      [],
      ANYWHERE,
    );
    expect(placed.map(({ wish: { id } }) => id)).toEqual(['strong']);
  });

  it('stands below its node, or where it hides no other', () => {
    const label = wish('label', 0, 0);
    expect(placeLabels([label], [], ANYWHERE)[0]).toMatchObject({ x: 0, y: 13.5 });
    const below = { id: 'below', at: { x: 0, y: 14 }, radius: 6, wanted: false };
    expect(placeLabels([label], [below], ANYWHERE)[0]).toMatchObject({ x: 0, y: -13.5 });
    // Its own node is no obstacle.
    expect(placeLabels([label], [label], ANYWHERE)[0]).toMatchObject({ x: 0, y: 13.5 });
  });

  it('is left out where it would hide another node on each side, unless it insists', () => {
    const around = [
      { id: 'below', at: { x: 0, y: 14 }, radius: 6, wanted: false },
      { id: 'above', at: { x: 0, y: -14 }, radius: 6, wanted: false },
      { id: 'right', at: { x: 35, y: 0 }, radius: 4, wanted: false },
      { id: 'left', at: { x: -35, y: 0 }, radius: 6, wanted: false },
    ];
    expect(placeLabels([wish('label', 0, 0)], around, ANYWHERE)).toEqual([]);
    // Then it hides the least.
    const placed = placeLabels([wish('label', 0, 0, { insists: true })], around, ANYWHERE);
    expect(placed[0]).toMatchObject({ x: 40, y: 0 });
  });

  it('stands on no node that the reader looks at, unless it is wanted as well', () => {
    const looked = wish('looked at', 0, 14, { radius: 30, wanted: true });
    const name = wish('name', 0, 0, { insists: true });
    expect(placeLabels([name], [{ ...looked, wanted: false }], ANYWHERE)).toHaveLength(1);
    expect(placeLabels([name], [looked], ANYWHERE)).toEqual([]);
    expect(placeLabels([{ ...name, wanted: true }], [looked], ANYWHERE)).toHaveLength(1);
  });

  it('moves a wanted label for another that has but one side', () => {
    // To the right of its node the long one takes the only room of the short one, which has a node
    // below, above and to its left.
    const long = wish('long', 0, 0, { width: 100, insists: true });
    const short = wish('short', 60, -14, { width: 40 });
    const around = [
      { id: 'below the long', at: { x: 0, y: 14 }, radius: 3, wanted: false },
      { id: 'above the long', at: { x: 0, y: -14 }, radius: 3, wanted: false },
      { id: 'left of the long', at: { x: -55, y: 0 }, radius: 3, wanted: false },
      { id: 'above the short', at: { x: 60, y: -28 }, radius: 6, wanted: false },
      { id: 'left of the short', at: { x: 35, y: -14 }, radius: 6, wanted: false },
      { id: 'right of the short', at: { x: 85, y: -14 }, radius: 6, wanted: false },
    ];
    const named = (wanted: boolean) =>
      placeLabels(
        [wish('first', 0, 300), long, short].map((each) => ({ ...each, wanted })),
        around,
        ANYWHERE,
      ).map(({ wish: { id } }) => id);
    expect(named(false)).toEqual(['first', 'long']);
    expect(named(true)).toEqual(['first', 'short', 'long']);
  });

  it('names as many as if none were wanted, or more, and still the first', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const wanted = all.map((each) => ({ ...each, wanted: true }));
        const names = (asked: readonly LabelWish[]) =>
          placeLabels(asked, all, ANYWHERE).map(({ wish: { id } }) => id);
        const [before, now] = [names(all), names(wanted)];
        expect(now.length).toBeGreaterThanOrEqual(before.length);
        if (before[0] === all[0]?.id) expect(now[0]).toBe(before[0]);
      }),
    );
  });
});
