import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { shortened } from '#src/domain/fitted-text.ts';
import { heaviestEdge, postYearSpan } from '#src/domain/graph/extent.ts';
import type { GraphSelection, Viewport } from '#src/domain/graph/shown-graph.ts';
import type { YearRange } from '#src/domain/graph/years.ts';
import { STANDS, type Stand } from '#src/domain/marks/progress.ts';
import type { GraphSearch } from './graph-search.ts';
import { readViewport, writeViewport } from './viewport-param.ts';

export const COLOURS = ['community', 'family', 'progress'] as const;
export type Colour = (typeof COLOURS)[number];

export const VIEWS = ['map', 'text', 'both'] as const;
type View = (typeof VIEWS)[number];

export const HOPS = [1, 2, 3] as const;

/** Everything that a link to the graph restores. */
export type ExplorerState = {
  text: string;
  family: string | undefined;
  community: number | undefined;
  years: YearRange | undefined;
  /** 1 leaves no edge out. */
  least: number;
  stubs: boolean;
  progress: Stand | undefined;
  focus: { slug: TopicSlug; hops: number } | undefined;
  selection: GraphSelection | undefined;
  viewport: Viewport | undefined;
  colour: Colour;
  view: View;
  from: TopicSlug | undefined;
  to: TopicSlug | undefined;
};

const LONGEST_TEXT = 200;
const LONGEST_QUOTED = 60;

/**
 * What an address asks for, as far as this corpus has it. Whatever else it says is ignored, each with
 * a sentence for the reader: an address may be old, cut off or typed by hand.
 */
export function readSearch(
  index: CorpusIndex,
  search: GraphSearch,
): { state: ExplorerState; ignored: string[] } {
  const ignored: string[] = [];
  /** Reads one parameter; `read` gives undefined for what it cannot be. */
  const given = <Value>(
    text: string | undefined,
    read: (text: string) => Value | undefined,
    why: (text: string) => string,
  ): Value | undefined => {
    if (text === undefined || text === '') return undefined;
    const value = read(text);
    if (value === undefined) ignored.push(why(shortened(text, LONGEST_QUOTED)));
    return value;
  };
  const topic = (text: string | undefined) =>
    given(
      text,
      (slug) => (index.topics.has(slug as TopicSlug) ? (slug as TopicSlug) : undefined),
      (slug) => `There is no topic “${slug}” in this archive.`,
    );
  const oneOf = <Value extends string>(
    text: string | undefined,
    values: readonly Value[],
    name: string,
  ) =>
    given(
      text,
      (word) => values.find((value) => value === word),
      (word) => `“${word}” is no ${name}: it can be ${values.join(', ')}.`,
    );

  const focus = topic(search.focus);
  const hops = given(
    search.hops,
    (text) => (focus === undefined ? undefined : HOPS.find((each) => String(each) === text)),
    (text) =>
      focus === undefined
        ? 'Hops are counted from a topic in focus, and there is none.'
        : `“${text}” is no number of hops: it can be 1, 2 or 3.`,
  );
  const selected = topic(search.topic);
  const edge = given(
    search.edge,
    (text) => edgeOf(index, text),
    (text) => `No post joins “${text.replace(',', '” and “')}”.`,
  );
  const span = postYearSpan(index);
  const most = heaviestEdge(index);
  const state: ExplorerState = {
    text:
      given(
        search.text,
        (text) => (text.length <= LONGEST_TEXT ? text : undefined),
        () => `The text to look for is longer than ${LONGEST_TEXT} letters.`,
      ) ?? '',
    family: given(
      search.family,
      (id) => (index.families.has(id) ? id : undefined),
      (id) => `There is no family “${id}” in this archive.`,
    ),
    community: given(
      search.community,
      (text) => [...index.communities.keys()].find((id) => String(id) === text),
      (id) => `There is no community “${id}” in this archive.`,
    ),
    years: given(
      search.years,
      (text) => yearsOf(text, span),
      (text) =>
        `“${text}” are no years of this archive${span ? `, which has ${span.from} to ${span.to}` : ''}.`,
    ),
    least:
      given(
        search.least,
        (text) => (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= most ? Number(text) : undefined),
        (text) => `No two topics share “${text}” posts: the most is ${most}.`,
      ) ?? 1,
    stubs: oneOf(search.stubs, ['off'], 'choice for stubs') !== 'off',
    progress: oneOf(search.progress, STANDS, 'progress'),
    focus: focus === undefined ? undefined : { slug: focus, hops: hops ?? 1 },
    selection: selected ? { kind: 'topic', slug: selected } : edge,
    viewport: given(
      search.at,
      (text) => readViewport(index, text),
      (text) => `“${text}” is no part of the map.`,
    ),
    colour: oneOf(search.colour, COLOURS, 'choice of colours') ?? 'community',
    view: oneOf(search.view, VIEWS, 'view') ?? 'map',
    from: topic(search.from),
    to: topic(search.to),
  };
  return { state, ignored };
}

/** The address of a state; what is as usual is left out. */
export function writeSearch(state: ExplorerState): GraphSearch {
  const { text, family, community, years, least, focus, selection, viewport } = state;
  return {
    text: text || undefined,
    family,
    community: community === undefined ? undefined : String(community),
    years: years && (years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`),
    least: least === 1 ? undefined : String(least),
    stubs: state.stubs ? undefined : 'off',
    progress: state.progress,
    focus: focus?.slug,
    hops: focus && focus.hops !== 1 ? String(focus.hops) : undefined,
    topic: selection?.kind === 'topic' ? selection.slug : undefined,
    edge: selection?.kind === 'edge' ? `${selection.a},${selection.b}` : undefined,
    at: viewport && writeViewport(viewport),
    colour: state.colour === 'community' ? undefined : state.colour,
    view: state.view === 'map' ? undefined : state.view,
    from: state.from,
    to: state.to,
  };
}

/** A state in which nothing is filtered away, and all else is as it was. */
export function withoutFilters(state: ExplorerState): ExplorerState {
  return {
    ...state,
    text: '',
    family: undefined,
    community: undefined,
    years: undefined,
    least: 1,
    stubs: true,
    progress: undefined,
    focus: undefined,
  };
}

/** Whether the reader has narrowed the graph. */
export function isFiltered(state: ExplorerState): boolean {
  const all = withoutFilters(state);
  return (Object.keys(all) as (keyof ExplorerState)[]).some((key) => all[key] !== state[key]);
}

function edgeOf(index: CorpusIndex, text: string): GraphSelection | undefined {
  const [a, b] = text.split(',') as [TopicSlug, TopicSlug | undefined];
  const joined = index.topics.get(a)?.threads.some(({ slug }) => slug === b);
  return b && joined ? { kind: 'edge', a, b } : undefined;
}

/** Years that overlap those of the archive, cut to them. */
function yearsOf(text: string, span: YearRange | undefined): YearRange | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match || !span) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (from > to || from > span.to || to < span.from) return undefined;
  return { from: Math.max(from, span.from), to: Math.min(to, span.to) };
}
