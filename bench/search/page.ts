import type { Asked } from './documents.ts';

/** What is measured of one engine; the benchmark types with real keys and reads it. */
export type SearchBench = {
  build(name: string, count: number, queries: number): Promise<{ built: number; queries: Asked[] }>;
  ship(): Promise<{ plain: number; gzipped: number; load: number }>;
  /** Of every key so far, milliseconds from the press to the end of the frame that shows its answer. */
  times: number[];
  /** The documents found by the last answer. */
  found: number[];
};

declare global {
  interface Window {
    searchBench: SearchBench;
  }
}

const field = document.querySelector('#field') as HTMLInputElement;
const list = document.querySelector('#list') as HTMLOListElement;
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

function once<Answer>(question: object): Promise<Answer> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    worker.postMessage(question);
  });
}

window.searchBench = {
  build: (name, count, queries) => once({ ask: 'build', name, count, queries }),
  ship: () => once({ ask: 'ship' }),
  times: [],
  found: [],
};

field.addEventListener('input', async (event) => {
  const answer = await once<{ found: number[]; titles: string[] }>({
    ask: 'search',
    query: field.value,
  });
  list.replaceChildren(
    ...answer.titles.map((title) => {
      const row = document.createElement('li');
      row.textContent = title;
      return row;
    }),
  );
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.searchBench.found = answer.found;
      window.searchBench.times.push(performance.now() - event.timeStamp);
    };
    port2.postMessage(undefined);
  });
});
