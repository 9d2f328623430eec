import react from '@vitejs/plugin-react';
import { withPeerPage } from './peer-page.ts';

/** What draws graphs in browsers, besides cytoscape, which the project has. */
export const PEERS = { sigma: '3.0.3', 'force-graph': '1.52.0', 'vis-network': '10.1.5' } as const;

/** Serves the page in which each library draws, for as long as some work takes. */
export function withGraphPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  return withPeerPage({ folder: 'graph', peers: PEERS, more: { plugins: [react()] } }, work);
}
