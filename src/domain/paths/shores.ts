import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { distancesTo } from '../graph/distances.ts';
import { weightedGraph } from '../graph/weighted-graph.ts';
import { listed } from '../wording.ts';

const MOST_TOPICS = 4;
const MOST_MOTIFS = 3;

/** What lies on one side of a gap that no post bridges. */
export type Shore = {
  end: Topic;
  /** How many topics a chain leads to from there, itself not counted. */
  reach: number;
  /** Those that come nearest to the other side, and why. */
  nearest: { topic: Topic; why: string }[];
};

/**
 * The topics on the shore of one topic that are likest to another one across the gap: most motifs
 * in common, then the same family, then nearest to their own end by chains. The end itself is one
 * of them where it has something in common with the other.
 */
export function shoreOf(index: CorpusIndex, end: Topic, across: Topic): Shore {
  const graph = weightedGraph(index);
  const distance = distancesTo(graph, graph.numberOf.get(end.slug) ?? 0);
  const farOff = (topic: Topic) => distance[graph.numberOf.get(topic.slug) ?? 0] as number;
  const shore = index.corpus.topics.filter((topic) => Number.isFinite(farOff(topic)));
  const wanted = new Set(across.motifs);
  const nearest = shore
    .map((topic) => ({
      topic,
      motifs: topic.motifs.filter((motif) => wanted.has(motif)).slice(0, MOST_MOTIFS),
      family: topic.family === across.family,
      far: farOff(topic),
    }))
    .filter(({ topic, motifs, family }) => topic !== end || motifs.length > 0 || family)
    .sort(
      (a, b) =>
        b.motifs.length - a.motifs.length ||
        Number(b.family) - Number(a.family) ||
        a.far - b.far ||
        (a.topic.slug < b.topic.slug ? -1 : 1),
    )
    .slice(0, MOST_TOPICS);
  return {
    end,
    reach: shore.length - 1,
    nearest: nearest.map(({ topic, motifs, family, far }) => {
      const familyName = index.families.get(topic.family)?.name ?? topic.family;
      const reasons = [
        motifs.length > 0 && `its titles also speak of ${listed(motifs.map((m) => `“${m}”`))}`,
        family && `of the family ${familyName} as well`,
        motifs.length === 0 && !family && far > 0 && `nearest to ${end.title}`,
      ];
      return { topic, why: reasons.filter(Boolean).join('; ') };
    }),
  };
}
