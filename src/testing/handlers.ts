import { delay, HttpResponse, http, type RequestHandler } from 'msw';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { SHELF_KIND, SHELF_VERSION } from '#src/domain/corpus/shelf.ts';
import { cardsOf } from './corpus-builder.ts';

/** The files that the app asks for, on whatever origin. */
const FILES = {
  shelf: '*/corpora/shelf.json',
  corpus: '*/corpora/:archive/corpus.json',
  cards: '*/corpora/:archive/cards/:family.json',
} as const;

export type FileName = keyof typeof FILES;

/** A shelf with one corpus on it and, beside it, that corpus and its cards. */
export function offers(corpus: Corpus, cards = cardsOf(corpus)): RequestHandler[] {
  return [
    http.get(FILES.shelf, () => HttpResponse.json(shelfOf(corpus))),
    http.get('*/corpora/small-notes/corpus.json', () => HttpResponse.json(corpus)),
    ...cards.map((file) =>
      http.get(`*/corpora/small-notes/cards/${file.family}.json`, () => HttpResponse.json(file)),
    ),
  ];
}

/** Some other answer for one of the files; before the handlers of `offers`. */
export function answers(file: FileName, answer: () => Response | Promise<Response>) {
  return http.get(FILES[file], answer);
}

/** No answer, ever. */
export function keepsWaiting(file: FileName) {
  return http.get(FILES[file], async () => {
    await delay('infinite');
    return HttpResponse.error();
  });
}

/** The shelf that offers some corpora. */
export function shelfOf(...corpora: readonly Corpus[]) {
  return {
    kind: SHELF_KIND,
    version: SHELF_VERSION,
    corpora: corpora.map(({ archive, posts, topics }) => ({
      id: archive.id,
      title: archive.title,
      posts: posts.length,
      topics: topics.length,
    })),
  };
}
