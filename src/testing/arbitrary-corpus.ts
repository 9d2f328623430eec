import fc from 'fast-check';
import { type CorpusIndex, indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { corpusOf, post } from './corpus-builder.ts';

const NAMES = ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'];

/** Corpora of at most seven topics and a dozen posts over four years, small enough to try all. */
export const arbitraryIndex: fc.Arbitrary<CorpusIndex> = fc
  .array(
    fc.record({
      topics: fc.subarray(NAMES, { minLength: 1, maxLength: 4 }),
      year: fc.integer({ min: 2018, max: 2021 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((posts) =>
    indexCorpus(
      corpusOf(
        posts.map(({ topics, year }, at) =>
          post(`post-${at}`, { date: `${year}-05-17`, topics: topics.join(' ') }),
        ),
        {
          topics: Object.fromEntries(
            NAMES.map((name, at) => [
              name,
              { family: at % 2 === 0 ? 'data' : 'craft', community: at % 3 },
            ]),
          ),
        },
      ),
    ),
  );
