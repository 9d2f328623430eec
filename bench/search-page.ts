import { withPeerPage } from './peer-page.ts';

/** What searches texts in browsers. */
export const PEERS = { minisearch: '7.2.0', '@leeoniya/ufuzzy': '1.0.19' } as const;

/** Serves the page in which each library searches, for as long as some work takes. */
export function withSearchPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  return withPeerPage({ folder: 'search', peers: PEERS, more: { worker: { format: 'es' } } }, work);
}
