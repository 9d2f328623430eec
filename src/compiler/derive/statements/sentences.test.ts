import { describe, expect, it } from 'vitest';
import { post, slug } from '../../sample-posts.ts';
import { driftOf } from '../drift.ts';
import { motifsOf } from '../motifs.ts';
import { spanOf } from '../span.ts';
import { threadsOf } from '../threads.ts';
import { topicInText } from '../titles.ts';
import { titleWords } from '../words.ts';
import { crossRead, newestFirst } from './checklist.ts';
import { recurring, vocabulary } from './claims.ts';
import { counts } from './definition.ts';
import type { TopicFacts } from './facts.ts';
import { changedSince } from './failure-modes.ts';

/** The facts of the topic “cqrs” over posts given newest first as `date title #topics`. */
function factsOf(...lines: string[]): TopicFacts {
  const [newest, ...others] = lines.map((line, at) => {
    const [, date = '', title = '', topics = ''] = /^(\S+) ([^#]*?) ?#(.*)$/.exec(line) ?? [];
    return post(`post-${at}`, { date, title, topics: `cqrs ${topics}` });
  });
  if (!newest) throw new Error('A topic has at least one post.');
  const posts: TopicFacts['posts'] = [newest, ...others];
  const words = posts.map(({ title }) => titleWords(title));
  return {
    slug: slug('cqrs'),
    title: 'CQRS',
    posts,
    span: spanOf(posts) ?? { from: '', to: '' },
    motifs: motifsOf(words),
    threads: threadsOf(slug('cqrs'), posts),
    drift: driftOf(words),
    nameOf: topicInText,
  };
}

const lone = factsOf('2021-10-25 Why! #');
const pair = factsOf('2021-10-25 Ledger Events #go', '2021-03-01 Ledger Reads #');
const few = factsOf(
  '2021-10-25 Event Sourcing #event-sourcing architecture',
  '2018-03-19 Ledger Events #event-sourcing go kafka',
  '2017-04-10 Event Design #event-sourcing architecture',
);
const many = factsOf(
  ...['2022-01-01 Event Store #', '2021-01-01 Event Store #', '2020-01-01 Event Store #'],
  ...['2019-01-01 Read Model #', '2018-01-01 Read Model #', '2017-01-01 Read Model #'],
);

describe('the definition counts', () => {
  it.each([
    ['one post', lone, 'CQRS: 1 post, written in Oct 2021.'],
    [
      'two posts and a thread',
      pair,
      'CQRS: 2 posts, written from Mar 2021 to Oct 2021 and shared most with Go. In its titles the words “ledger”, “events” and “reads” stand out.',
    ],
    [
      'one post with one word',
      factsOf('2021-10-25 Ledger #go kafka'),
      'CQRS: 1 post, written in Oct 2021 and shared with Go and Kafka. In its title the word “ledger” stands out.',
    ],
    [
      'more threads than it names',
      few,
      'CQRS: 3 posts, written from Apr 2017 to Oct 2021 and shared most with event sourcing, architecture and Go. In its titles the words “event”, “sourcing”, “ledger” and “events” stand out.',
    ],
  ])('%s', (_, facts, text) => {
    expect(counts(facts)).toEqual({ rule: 'counts', text, evidence: idsOf(facts) });
  });
});

describe('a claim on the vocabulary', () => {
  it.each([
    ['of one post without words', lone, 'What was written in 2021 keeps to one theme.'],
    ['of one year', pair, 'What was written in 2021 keeps to one theme: “ledger” and “events”.'],
    ['of few posts', few, 'From 2017 to 2021 it keeps to one theme: “event” and “sourcing”.'],
  ])('%s speaks of one theme', (_, facts, text) => {
    expect(vocabulary(facts)).toEqual({ rule: 'consistency', text, evidence: idsOf(facts) });
  });

  it.each([
    [
      'of halves that differ speaks of a move',
      many,
      'Its vocabulary has moved: the older half of its titles speaks of “read” and “model”, the newer half of “event” and “store”.',
    ],
    [
      'of halves with the same words says that they held, in whatever order they stand',
      factsOf(
        ...['2022-01-01 Store Event #', '2021-01-01 Store #', '2020-01-01 Event #'],
        ...['2019-01-01 Event #', '2018-01-01 Store #', '2017-01-01 Event Store #'],
      ),
      'Its vocabulary has held: the older and the newer half of its titles both speak of “event” and “store”.',
    ],
  ])('%s', (_, facts, text) => {
    expect(vocabulary(facts)).toEqual({ rule: 'drift', text, evidence: idsOf(facts) });
  });

  it('takes the order of the words for no move', () => {
    const facts = { ...many, drift: { early: ['event', 'store'], newer: ['store', 'event'] } };
    expect(vocabulary(facts)?.text).toMatch(/has held.*“event” and “store”\.$/);
  });

  it('speaks of no move where one half has no words', () => {
    expect(vocabulary({ ...many, drift: { early: [], newer: ['event'] } })?.rule).toBe(
      'consistency',
    );
  });
});

describe('a claim on the threads', () => {
  it.each([
    ['is not made without threads', lone, undefined],
    ['names a single one', pair, 'Where it comes up, you also meet Go (1 of 2 posts).'],
    [
      'names a single one that is a plural',
      factsOf('2021-10-25 A #read-models'),
      'Where it comes up, you also meet read models (1 of 1 post).',
    ],
    [
      'names two',
      factsOf('2021-10-25 A #go kafka'),
      'Where it comes up, you also meet Go (1 of 1 post) and Kafka (1).',
    ],
    [
      'names three of four',
      few,
      'Where it comes up, you also meet event sourcing (3 of 3 posts), architecture (2) and Go (1).',
    ],
  ])('%s', (_, facts, text) => {
    expect(recurring(facts)?.text).toBe(text);
  });

  it('rests on the posts that carry a named thread', () => {
    expect(recurring(pair)?.evidence).toEqual(['post-0']);
  });
});

describe('a checklist item on the posts', () => {
  it.each([
    ['reads the only post', lone, 'Read “Why!” (Oct 2021), the only post so far.', ['post-0']],
    [
      'reads the newest and goes back to the oldest',
      few,
      'Read “Event Sourcing” (Oct 2021) first for the current state, then go back to “Event Design” (Apr 2017) for first principles.',
      ['post-0', 'post-2'],
    ],
  ])('%s', (_, facts, text, evidence) => {
    expect(newestFirst(facts)).toEqual({ rule: 'newest-first', text, evidence });
  });

  it.each([
    ['80 letters in full', 'a'.repeat(80), 'a'.repeat(80)],
    ['81 letters cut', 'a'.repeat(81), `${'a'.repeat(79)}…`],
    ['81 emoji cut between two of them', '🚀'.repeat(81), `${'🚀'.repeat(79)}…`],
    ['no space before the cut', `${'a'.repeat(78)} ${'b'.repeat(9)}`, `${'a'.repeat(78)}…`],
    ['marks of direction left out', 'a \u202e b', 'a b'],
    ['quotation marks as they are', 'On “why”', 'On “why”'],
  ])('names a title of %s', (_, title, named) => {
    expect(newestFirst(factsOf(`2021-10-25 ${title} #`))?.text).toContain(`“${named}” (Oct 2021)`);
  });
});

describe('a checklist item on the threads', () => {
  it.each([
    ['is not made without threads', lone, undefined],
    ['names one', pair, 'When a boundary question comes up, cross-read Go before you decide.'],
    [
      'names two of four',
      few,
      'When a boundary question comes up, cross-read event sourcing and architecture before you decide.',
    ],
  ])('%s', (_, facts, text) => {
    expect(crossRead(facts)?.text).toBe(text);
  });
});

it.each([
  [
    'one year',
    lone,
    'Applying guidance from 2021 as it stands, without looking at what has changed since.',
  ],
  [
    'several years',
    few,
    'Applying guidance from 2017–2021 as it stands, without looking at what has changed since.',
  ],
])('a failure mode names the guidance of %s', (_, facts, text) => {
  expect(changedSince(facts)).toEqual({ rule: 'changed-since', text, evidence: idsOf(facts) });
});

function idsOf(facts: TopicFacts): string[] {
  return facts.posts.map(({ id }) => id);
}
