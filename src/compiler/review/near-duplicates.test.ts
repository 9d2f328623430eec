import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearDuplicates } from './near-duplicates.ts';

it('finds sentences that differ by a word, and not those that share a phrase', () => {
  const texts = [
    'Restore last week’s backup to an empty server, and time it.',
    'Restore last month’s backup to an empty server, and time it.',
    'Write the time of the last restore on an empty page.',
  ];
  expect(nearDuplicates(texts)).toMatchObject([{ first: 0, second: 1 }]);
});

it('has nothing to say of texts without two words', () => {
  expect(nearDuplicates(['', 'One.', 'One.'])).toEqual([]);
});

it('finds every repeated sentence, whatever stands between', () => {
  const sentence = fc
    .array(fc.constantFrom('red', 'blue', 'green', 'stop', 'go', 'wait'), { minLength: 2 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (texts) => {
      const found = nearDuplicates(texts).map(({ first, second }) => `${first} ${second}`);
      for (const [second, text] of texts.entries()) {
        const first = texts.indexOf(text);
        if (first < second) expect(found).toContain(`${first} ${second}`);
      }
    }),
  );
});
