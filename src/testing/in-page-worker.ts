import { searchAnswerer } from '#src/worker/answer-search.ts';

/**
 * The search worker, without a thread of its own: tests have no workers. What crosses is copied as it
 * would be, and answered later, as it would be.
 */
export class InPageWorker extends EventTarget {
  private readonly answer = searchAnswerer();

  postMessage(message: unknown): void {
    const copy = structuredClone(message);
    setTimeout(() => {
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(this.answer(copy)) }));
    });
  }

  terminate(): void {}
}
