import { expect, it } from 'vitest';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { runTopicsRows } from './run-topics-rows.ts';

const { corpus, families } = indexCorpus(smallCorpus());
const shown = (columns: number) =>
  runTopicsRows(corpus.topics, families, columns).map((row) =>
    row.kind === 'family' ? row.name : row.topics.map(({ slug }) => slug),
  );

it('puts every topic once under its family, so many on a line as there is room for', () => {
  const start = ['Data', ['event-sourcing'], 'Architecture', ['architecture'], 'Craft'];
  expect(shown(1)).toEqual([...start, ['go'], ['wood'], ['joints']]);
  expect(shown(2)).toEqual([...start, ['go', 'wood'], ['joints']]);
});

it('leaves out a family of which no topic is shown', () => {
  expect(runTopicsRows([], families, 3)).toEqual([]);
});
