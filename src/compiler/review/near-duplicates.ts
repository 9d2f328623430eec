/** From this share of common word pairs on, two sentences say the same. */
const SAME = 0.4;

/**
 * Pairs of texts that say nearly the same: the share of word pairs (two words in a row) of the shorter
 * one that the longer one has as well. Compares only texts that have a pair in common.
 */
export function nearDuplicates(
  texts: readonly string[],
): { first: number; second: number; share: number }[] {
  const pairs = texts.map(wordPairs);
  const holders = new Map<string, number[]>();
  for (const [at, own] of pairs.entries()) {
    for (const pair of own) {
      const list = holders.get(pair);
      if (list) list.push(at);
      else holders.set(pair, [at]);
    }
  }
  return pairs.flatMap((own, second) => {
    const common = new Map<number, number>();
    for (const pair of own) {
      for (const first of holders.get(pair) ?? []) {
        if (first < second) common.set(first, (common.get(first) ?? 0) + 1);
      }
    }
    return [...common].flatMap(([first, count]) => {
      const share = count / Math.min(own.size, pairs[first]?.size ?? 0);
      return share > SAME ? [{ first, second, share }] : [];
    });
  });
}

function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
