/** A queue that gives back the entry of least cost first, of equal costs the one of least number. */
export type MinHeap = {
  push(entry: number, cost: number): void;
  /** Undefined once it is empty. */
  pop(): number | undefined;
};

/**
 * A binary heap (J. W. J. Williams, 1964) in two flat lists: searches push and pop a hundred thousand
 * times, and an object for each would be most of their time. An entry may be in it more than once.
 */
export function minHeap(): MinHeap {
  const entries: number[] = [];
  const costs: number[] = [];
  const before = (entry: number, cost: number, at: number) => {
    const other = costs[at] as number;
    return cost < other || (cost === other && entry < (entries[at] as number));
  };
  const put = (at: number, entry: number, cost: number) => {
    entries[at] = entry;
    costs[at] = cost;
  };
  const move = (from: number, to: number) =>
    put(to, entries[from] as number, costs[from] as number);
  return {
    push(entry, cost) {
      let at = entries.length;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(entry, cost, parent)) break;
        move(parent, at);
        at = parent;
      }
      put(at, entry, cost);
    },
    pop() {
      const top = entries[0];
      const entry = entries.pop();
      const cost = costs.pop();
      const { length } = entries;
      if (entry === undefined || cost === undefined || length === 0) return top;
      let at = 0;
      for (let child = 1; child < length; child = 2 * at + 1) {
        const right = child + 1;
        if (right < length && before(entries[right] as number, costs[right] as number, child)) {
          child = right;
        }
        if (before(entry, cost, child)) break;
        move(child, at);
        at = child;
      }
      put(at, entry, cost);
      return top;
    },
  };
}
