import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { arbitraryIndex } from '#src/testing/arbitrary-corpus.ts';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { HEIGHT, localView, WIDTH } from './local-view.ts';

const index = indexCorpus(smallCorpus());
const me = 'event-sourcing' as TopicSlug;

describe('the local graph of a topic', () => {
  it('has the topic and its threads, and with more hops theirs', () => {
    const slugs = (hops: number, of = 'go') =>
      localView(index, of as TopicSlug, hops).nodes.map(({ slug }) => slug);
    expect(slugs(1).sort()).toEqual(['architecture', 'event-sourcing', 'go']);
    expect(slugs(1, 'joints').sort()).toEqual(['joints', 'wood']);
    expect(slugs(3, 'joints').sort()).toEqual(['joints', 'wood']);
  });

  it('draws a line for every edge, and tells those of the topic itself', () => {
    const { lines } = localView(index, me, 1);
    expect(lines.map(({ key, own }) => [key, own]).sort()).toEqual([
      ['architecture event-sourcing', true],
      ['architecture go', false],
      ['event-sourcing go', true],
    ]);
  });

  it('names the topic itself', () => {
    expect(localView(index, me, 1).names[0]).toMatchObject({ slug: me, anchor: 'middle' });
  });

  it('keeps everything inside, and no name on another', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.integer({ min: 1, max: 3 }), (any, hops) => {
        const centre = any.corpus.topics[0];
        if (!centre) return;
        const { nodes, names } = localView(any, centre.slug, hops);
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(HEIGHT);
        }
        expect(new Set(names.map(({ slug }) => slug)).size).toBe(names.length);
        const boxes = names.map(({ title, x, y, anchor }) => {
          // As wide as the picture takes a name to be.
          const width = title.length * 5.7;
          const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
          return { left, right: left + width, y };
        });
        for (const [at, one] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            const apart = one.right <= other.left + 0.2 || other.right <= one.left + 0.2;
            expect(apart || Math.abs(one.y - other.y) > 12.8).toBe(true);
          }
        }
      }),
    );
  });
});
