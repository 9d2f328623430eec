import * as v from 'valibot';
import type { MarkState } from '#src/domain/marks/mark.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import type { SearchAnswer, SearchRequest } from '#src/domain/search/search-index.ts';
import { type Question, type Reply, ReplySchema } from '#src/worker/search-messages.ts';

/** Thrown where the search itself is broken; its message says what happened. */
export class SearchFailure extends Error {
  override name = 'SearchFailure';
}

type Waiting = { done: (reply: Reply['reply']) => void; failed: (error: SearchFailure) => void };

/** The way to the search worker: what is asked there, and what comes back. */
export class SearchDoor {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private broken: SearchFailure | undefined;

  constructor() {
    this.worker = new Worker(new URL('../../worker/search.ts', import.meta.url), {
      type: 'module',
      name: 'search',
    });
    this.worker.addEventListener('message', ({ data }) => this.take(data));
    this.worker.addEventListener('messageerror', () => this.break('its answer could not be read'));
    this.worker.addEventListener('error', (event) => {
      event.preventDefault?.();
      this.break(event.message || 'its script did not load');
    });
  }

  async add(documents: readonly SearchDocument[]): Promise<void> {
    await this.ask({ ask: 'add', documents: [...documents] });
  }

  async mark(states: Iterable<[TrackableId, MarkState]>): Promise<void> {
    await this.ask({ ask: 'mark', states: [...states] });
  }

  /** @throws SearchFailure */
  async search({ text, filters, most, counted }: SearchRequest): Promise<SearchAnswer> {
    const own = Object.entries(filters).map(([key, values = []]) => [key, [...values]]);
    const reply = await this.ask({
      ask: 'search',
      text,
      filters: Object.fromEntries(own),
      most,
      counted,
    });
    if (reply.did !== 'search') throw new SearchFailure('it answered something else');
    return reply.answer as SearchAnswer;
  }

  close(): void {
    this.break('it was closed');
    this.worker.terminate();
  }

  private ask(question: Question): Promise<Reply['reply']> {
    if (this.broken) return Promise.reject(this.broken);
    this.asked += 1;
    const id = this.asked;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.worker.postMessage({ id, question });
    });
  }

  private take(message: unknown): void {
    const { success, output } = v.safeParse(ReplySchema, message);
    if (!success || output.id === undefined) {
      this.break('its answer could not be read');
      return;
    }
    const request = this.waiting.get(output.id);
    this.waiting.delete(output.id);
    if (output.reply.did === 'fail') request?.failed(new SearchFailure(output.reply.happened));
    else request?.done(output.reply);
  }

  /** Whoever waits is told, and whoever asks from now on. */
  private break(happened: string): void {
    this.broken ??= new SearchFailure(happened);
    for (const { failed } of this.waiting.values()) failed(this.broken);
    this.waiting.clear();
  }
}
