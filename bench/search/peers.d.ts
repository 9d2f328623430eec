/** The peers are installed for a run only: this much of them is used. */
declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: object);
    static loadJSON(json: string, options: object): MiniSearch;
    addAll(documents: readonly object[]): void;
    search(query: string): { id: number }[];
  }
}

declare module '@leeoniya/ufuzzy' {
  export default class UFuzzy {
    constructor(options: { intraMode: 0 | 1 });
    search(
      lines: readonly string[],
      query: string,
      outOfOrder: number,
      ranked: number,
    ): [matches: number[] | null, info: { idx: number[] } | null, order: number[] | null];
  }
}
