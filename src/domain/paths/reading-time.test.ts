import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { postTimeText, rangeText, readingTime, totalTime } from './reading-time.ts';

const long = post('long', { minutes: 20, topics: 'go' });
const silent = post('silent', { topics: 'go' });
const index = indexCorpus(
  corpusOf([long, silent, ...[4, 6, 8, 8, 30].map((minutes, n) => post(`p${n}`, { minutes }))]),
);

describe('how long reading takes', () => {
  it('is what the post says, for a fast and a slow reader', () => {
    expect(readingTime(index, long)).toEqual({ minutes: 20, least: 15, most: 28, estimated: 0 });
  });

  it('is the median of the archive for a post that does not say, between its quartiles', () => {
    expect(readingTime(index, silent)).toEqual({ minutes: 8, least: 4, most: 28, estimated: 1 });
  });

  it('is assumed where no post says anything', () => {
    const mute = indexCorpus(corpusOf([silent]));
    expect(readingTime(mute, silent)).toEqual({ minutes: 8, least: 3, most: 17, estimated: 1 });
  });

  it('is a minute at least', () => {
    expect(readingTime(index, post('p', { minutes: 0 }))).toMatchObject({ minutes: 1, least: 1 });
  });

  it('adds up', () => {
    expect(totalTime(index, [long, silent])).toEqual({
      minutes: 28,
      least: 19,
      most: 56,
      estimated: 1,
    });
    expect(totalTime(index, [])).toEqual({ minutes: 0, least: 0, most: 0, estimated: 0 });
  });

  it('says of an estimate that it is one', () => {
    expect(postTimeText(readingTime(index, long))).toBe('20 min');
    expect(postTimeText(readingTime(index, silent))).toBe('about 8 min, estimated');
  });

  it.each([
    [0, 0, 'nothing'],
    [5, 9, '5–9 min'],
    [7, 7, '7 min'],
    [43, 76, '45 min – 1 h 15 min'],
    [58, 62, '1 h'],
    [130, 241, '2 h 15 min – 4 h'],
    [375, 905, '6 h 15 min – 15 h'],
  ])('writes %d to %d minutes as “%s”', (least, most, text) => {
    expect(rangeText({ minutes: least, least, most, estimated: 0 })).toBe(text);
  });
});
