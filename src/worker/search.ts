import { searchAnswerer } from './answer-search.ts';

/** The search worker: searches beside the page, so that typing never waits for it. */
const answer = searchAnswerer();

self.addEventListener('message', ({ data }) => self.postMessage(answer(data)));
