import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTopics, post } from '#src/testing/corpus-builder.ts';
import { topicFinder } from './find-topics.ts';
import { indexCorpus } from './index-corpus.ts';

const find = topicFinder(
  indexCorpus(
    corpusOf([
      post('a', { topics: 'event-sourcing go' }),
      post('b', { topics: 'event-sourcing events' }),
      post('c', { topics: 'sourcing kubernetes' }),
    ]),
  ),
);
const found = (text: string) => find(text).map(({ slug }) => slug);

describe('finding a topic by its name', () => {
  it('begins with those with most posts', () => {
    expect(found('')[0]).toBe('event-sourcing');
    expect(found('')).toHaveLength(5);
  });

  it('has names that begin with the text before those that contain it', () => {
    expect(found('sourcing')).toEqual(['sourcing', 'event-sourcing']);
    expect(found('EVENT')).toEqual(['event-sourcing', 'events']);
  });

  it('offers the nearest names for what was mistyped', () => {
    expect(found('kuberntes')[0]).toBe('kubernetes');
  });

  it('offers ten at most', () => {
    expect(topicFinder(indexCorpus(corpusOfTopics(1000)))('topic')).toHaveLength(10);
  });
});
