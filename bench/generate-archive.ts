import type { ArchiveFiles } from '#src/compiler/archive.ts';
import { seededRandom } from '#src/compiler/derive/random.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';

export type ArchiveSize = { posts: number; topics: number };

/** How a generated archive is made: what a reader of the figures should know. */
export const RECIPE =
  '1–5 topics a post, popularity by Zipf’s law, in groups of 20 of which a post stays in one for ' +
  '85 % of its topics; titles of 5–10 and summaries of 15–25 words, by Zipf’s law from 20,000; ' +
  'ten years of dates';

const TOPICS_A_GROUP = 20;
const STAYS_IN_GROUP = 0.85;
const VOCABULARY = 20_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3652;
const DAY = 86_400_000;

/** The files of an archive in memory: the same seed and size give the same texts. */
export function generateArchive({ posts, topics }: ArchiveSize, seed: number): ArchiveFiles {
  const random = seededRandom(seed);
  const words = makeWords(VOCABULARY, random);
  const pickWord = zipf(words, random);
  const sentence = (least: number, most: number) =>
    Array.from({ length: between(least, most, random) }, pickWord).join(' ');
  const pickTopics = topicPicker(topics, random);

  const list = Array.from({ length: posts }, (_, n) => {
    const date = new Date(FIRST_DAY + between(0, DAYS - 1, random) * DAY)
      .toISOString()
      .slice(0, 10);
    const id = `${date}-post-${n}`;
    return {
      id,
      title: capitalised(sentence(5, 10)),
      date,
      url: `https://example.org/posts/${id}`,
      topics: pickTopics(),
      minutes: between(2, 20, random),
      summary: `${capitalised(sentence(15, 25))}.`,
    };
  });
  const id = archiveId('generated');
  if (id === undefined) throw new Error('“generated” cannot be an id.');
  const settings = { title: 'Generated', description: 'An archive made for a benchmark.' };
  return {
    id,
    files: new Map([
      ['archive.json', JSON.stringify(settings)],
      ['posts.json', JSON.stringify(list)],
    ]),
  };
}

/**
 * Picks the topics of a post: the first by popularity among all, the others mostly by popularity
 * within the first one's group. Ranks are dealt to the groups in turn, so that each has a strong
 * topic and a long tail.
 */
function topicPicker(count: number, random: () => number): () => string[] {
  const names = Array.from({ length: count }, (_, rank) => `topic-${rank + 1}`);
  const groups = Math.max(1, Math.round(count / TOPICS_A_GROUP));
  const groupOf = new Map(names.map((name, rank) => [name, rank % groups]));
  const pickAny = zipf(names, random);
  const pickOf = Array.from({ length: groups }, (_, group) =>
    zipf(
      names.filter((name) => groupOf.get(name) === group),
      random,
    ),
  );
  return () => {
    const first = pickAny();
    const inGroup = pickOf[groupOf.get(first) ?? 0] ?? pickAny;
    const picked = new Set([first]);
    const wanted = between(1, 5, random);
    // A topic may come up twice: a bounded number of tries keeps small groups from looping.
    for (let tries = 0; picked.size < wanted && tries < 30; tries += 1) {
      picked.add(random() < STAYS_IN_GROUP ? inGroup() : pickAny());
    }
    return [...picked];
  };
}

/** Draws from a list by Zipf's law: the n-th item comes up 1/n as often as the first. */
function zipf(items: readonly string[], random: () => number): () => string {
  let total = 0;
  const upTo = items.map((_, rank) => {
    total += 1 / (rank + 1);
    return total;
  });
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] ?? '';
  };
}

/** Different words of two to four syllables, as they might stand in a title. */
function makeWords(count: number, random: () => number): string[] {
  const letter = (letters: string) => letters[between(0, letters.length - 1, random)] ?? '';
  const syllable = () => letter('bcdfghklmnprstvwz') + letter('aeiou') + letter('lmnrst');
  const words = new Set<string>();
  while (words.size < count) {
    words.add(Array.from({ length: between(2, 4, random) }, syllable).join(''));
  }
  return [...words];
}

function between(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
