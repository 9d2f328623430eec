import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { GraphNode } from '#src/domain/graph/shown-graph.ts';
import type { Stand } from '#src/domain/marks/progress.ts';
import type { Colour } from './explorer-state.ts';
import type { ProgressOf } from './use-progress.ts';

const LAST_HUE = 9;

export const STAND_TEXT: Record<Stand, string> = {
  untouched: 'Not begun',
  started: 'Begun',
  finished: 'Finished',
};

/** One of the ten hues of the tokens for a topic. */
export type HueOf = (node: GraphNode) => number;

const STAND_HUE: Record<Stand, number> = { untouched: LAST_HUE, started: 3, finished: 2 };

/** The hue of each topic, by what the reader chose; groups beyond the palette share its last, neutral one. */
export function hueOfNode(
  { families }: CorpusIndex,
  colour: Colour,
  progressOf: ProgressOf,
): HueOf {
  const familyHue = new Map([...families.keys()].map((id, at) => [id, Math.min(at, LAST_HUE)]));
  switch (colour) {
    case 'community':
      return ({ community }) => Math.min(community, LAST_HUE);
    case 'family':
      return ({ family }) => familyHue.get(family) ?? LAST_HUE;
    case 'progress':
      return ({ slug }) => STAND_HUE[progressOf(slug)?.stand ?? 'untouched'];
  }
}

/** What the hues mean, for the legend. */
export function legendOf(
  { families, communities }: CorpusIndex,
  colour: Colour,
): { hue: number; name: string }[] {
  switch (colour) {
    case 'community': {
      const own = [...communities.values()].filter(({ id }) => id < LAST_HUE);
      const named = own.map(({ id, name }) => ({ hue: id, name }));
      return own.length < communities.size
        ? [...named, { hue: LAST_HUE, name: 'smaller ones' }]
        : named;
    }
    case 'family': {
      const all = [...families.values()].map(({ name }, hue) => ({ hue, name }));
      return all.length > LAST_HUE + 1
        ? [...all.slice(0, LAST_HUE), { hue: LAST_HUE, name: 'others' }]
        : all;
    }
    case 'progress':
      return (['finished', 'started', 'untouched'] as const).map((stand) => ({
        hue: STAND_HUE[stand],
        name: STAND_TEXT[stand],
      }));
  }
}
