/** A queue that gives back the entry of least cost first, of equal costs the one of least number. */
export type MinHeap = {
  push(entry: number, cost: number): void;
  /** Undefined once it is empty. */
  pop(): { entry: number; cost: number } | undefined;
};

/** A binary heap (J. W. J. Williams, 1964). An entry may be in it more than once. */
export function minHeap(): MinHeap {
  const entries: number[] = [];
  const costs: number[] = [];
  const before = (a: number, b: number) => {
    const [ofA, ofB] = [costs[a] as number, costs[b] as number];
    return ofA < ofB || (ofA === ofB && (entries[a] as number) < (entries[b] as number));
  };
  const swap = (a: number, b: number) => {
    const [entry, cost] = [entries[a] as number, costs[a] as number];
    entries[a] = entries[b] as number;
    costs[a] = costs[b] as number;
    entries[b] = entry;
    costs[b] = cost;
  };
  return {
    push(entry, cost) {
      let at = entries.length;
      entries.push(entry);
      costs.push(cost);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const last = entries.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      const top = { entry: entries.pop() as number, cost: costs.pop() as number };
      for (let at = 0; ; ) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          if (child < last && before(child, least)) least = child;
        }
        if (least === at) return top;
        swap(at, least);
        at = least;
      }
    },
  };
}
