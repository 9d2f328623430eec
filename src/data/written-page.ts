/** What a page that was written at build time says of itself, on its root element. */
export type WrittenPage = {
  /** Path and search of its address. */
  address: string;
  /** The stamp of the archive that it shows. */
  stamp: string;
  /** The day on which it was written, as `YYYY-MM-DD`. */
  day: string;
};

/** Whether the page was written at build time for the very address that the browser is at. */
export function isWrittenHere(): boolean {
  return writtenPage()?.address === location.pathname + location.search;
}

/** The page as it came, if it was written at build time for some address; else nothing. */
export function writtenPage(): WrittenPage | undefined {
  if (typeof document === 'undefined') return undefined;
  const { address, stamp, day } = document.documentElement.dataset;
  if (address === undefined || stamp === undefined || day === undefined) return undefined;
  return { address, stamp, day };
}
