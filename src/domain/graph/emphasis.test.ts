import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { emphasisOf, pinnedBy, selected, type Target, targetId } from './emphasis.ts';
import { indexGraph } from './graph-index.ts';

const index = indexGraph(graphOf('a 0 0, b 9 0, c 0 9, d 9 9', 'a b 3, a c 2, c d 1'));
const slugs = (names: string) => new Set(names.split(' ').filter(Boolean) as TopicSlug[]);
const NOTHING = { target: undefined, lit: slugs(''), selection: undefined };

const target = (name: string): Target | undefined => {
  const place = index.topics.get(name as TopicSlug);
  return place && { kind: 'topic', place };
};
const lit = (wishes: Partial<Parameters<typeof emphasisOf>[1]>) =>
  [...(emphasisOf(index, { ...NOTHING, ...wishes })?.lit ?? [])].map(({ id }) => id).sort();

describe('emphasisOf', () => {
  it('dims nothing where nothing is looked at', () => {
    expect(emphasisOf(index, NOTHING)).toBeUndefined();
    expect(
      emphasisOf(index, { ...NOTHING, selection: { kind: 'topic', slug: 'gone' as TopicSlug } }),
    ).toBeUndefined();
  });

  it('lights a topic with its threads and the edges to them', () => {
    expect(lit({ target: target('a') })).toEqual(['a', 'a b', 'a c', 'b', 'c']);
  });

  it('lights an edge with its ends', () => {
    const selection = { kind: 'edge', a: 'd' as TopicSlug, b: 'c' as TopicSlug } as const;
    expect(lit({ selection })).toEqual(['c', 'c d', 'd']);
    expect(targetId(selected(index, selection))).toBe('c d');
  });

  it('lights what it is asked to, and the edges between', () => {
    expect(lit({ lit: slugs('b a d gone') })).toEqual(['a', 'a b', 'b', 'd']);
  });

  it('lets the pointer say more than what is lit, and that more than the selection', () => {
    const selection = { kind: 'topic', slug: 'd' as TopicSlug } as const;
    expect(lit({ selection })).toEqual(['c', 'c d', 'd']);
    expect(lit({ selection, lit: slugs('a b') })).toEqual(['a', 'a b', 'b']);
    expect(lit({ selection, lit: slugs('a b'), target: target('c') })).toContain('c d');
  });
});

describe('pinnedBy', () => {
  it('keeps the lit topics drawn at any zoom', () => {
    const pinned = pinnedBy(emphasisOf(index, { ...NOTHING, target: target('d') }));
    expect([...pinned].map(({ id }) => id)).toEqual(['d', 'c']);
    expect(pinnedBy(undefined).size).toBe(0);
  });
});
