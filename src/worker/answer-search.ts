import * as v from 'valibot';
import type { States } from '#src/domain/search/facets.ts';
import { SearchIndex } from '#src/domain/search/search-index.ts';
import { type Question, type Reply, type Request, RequestSchema } from './search-messages.ts';

/** Answers the messages of one page, one after the other: every one of them, and never by throwing. */
export function searchAnswerer(): (message: unknown) => Reply {
  const index = new SearchIndex();
  let states: States = new Map();

  const answer = (question: Question): Reply['reply'] => {
    switch (question.ask) {
      case 'add':
        index.add(question.documents);
        return { did: 'take' };
      case 'mark':
        states = new Map(question.states);
        return { did: 'take' };
      case 'search':
        return { did: 'search', answer: index.search(question, states) };
    }
  };
  return (message) => {
    const { success, output } = v.safeParse(RequestSchema, message);
    if (!success) return failed(message, 'the search was asked something that it cannot read');
    const { id, question } = output as Request;
    try {
      return { id, reply: answer(question) };
    } catch (error) {
      return failed(message, error instanceof Error ? error.message : String(error));
    }
  };
}

function failed(message: unknown, happened: string): Reply {
  const request = v.safeParse(v.object({ id: v.number() }), message);
  return {
    ...(request.success && { id: request.output.id }),
    reply: { did: 'fail', happened },
  };
}
