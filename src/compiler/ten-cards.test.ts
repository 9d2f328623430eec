import path from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '#src/cli/archive-folder.ts';
import {
  CARD_SECTIONS,
  type Card,
  type CardSection,
  type Statement,
} from '#src/domain/corpus/cards.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import type { Corpus, Topic } from '#src/domain/corpus/schema.ts';
import { counted, minutesText, monthText, spanText } from '#src/domain/wording.ts';
import { compile } from './compile.ts';
import { seededRandom } from './derive/random.ts';

/**
 * Ten full cards of the bundled archive as text, for a reviewer to read in one go: `ten-cards.txt`.
 * The seed chooses them, so that nobody writes for the ten; change it to read ten others.
 */
const SEED = 54;
const CARDS = 10;
const WIDTH = 100;

const HEADINGS: Readonly<Record<CardSection, string>> = {
  definition: 'Definition',
  claims: 'Key claims',
  checklist: 'Practical checklist',
  failureModes: 'Failure modes',
};

it('reads as an expert would sign it', async () => {
  const id = archiveId('field-notes');
  if (id === undefined) throw new Error('The bundled archive has an unusable name.');
  const folder = path.resolve(import.meta.dirname, '../../archives/field-notes');
  const { corpus, cards } = compile({ id, files: await readFolder(folder) });
  if (!corpus) throw new Error('The bundled archive does not compile.');
  const byTopic = new Map(cards.flatMap((file) => file.cards).map((card) => [card.topic, card]));
  const texts = chosen(corpus.topics.filter((topic) => topic.full)).map((topic) => {
    const card = byTopic.get(topic.slug);
    if (!card) throw new Error(`“${topic.slug}” has no card.`);
    return cardText(topic, card, corpus);
  });
  expect(texts).toHaveLength(CARDS);
  await expect(texts.join('\n\n')).toMatchFileSnapshot(
    path.join(import.meta.dirname, 'ten-cards.txt'),
  );
});

/** The topics that the seed draws, by slug. */
function chosen(topics: readonly Topic[]): Topic[] {
  const random = seededRandom(SEED);
  return topics
    .toSorted(bySlug)
    .map((topic) => ({ topic, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, CARDS)
    .map(({ topic }) => topic)
    .sort(bySlug);
}

function bySlug(a: Topic, b: Topic): number {
  return a.slug < b.slug ? -1 : 1;
}

function cardText(topic: Topic, card: Card, corpus: Corpus): string {
  const family = corpus.families.find(({ id }) => id === topic.family)?.name;
  const facts = [family, counted(topic.posts.length, 'post'), spanText(topic.span)].join(' · ');
  const titles = new Map(
    corpus.posts.map(({ id, title, date }) => [id, `“${title}” (${monthText(date)})`]),
  );
  const sections = CARD_SECTIONS.flatMap((section) => {
    const statements = card[section].flatMap((statement, at) => [
      ...(at === 0 ? [] : ['']),
      ...statementLines(statement, at, card, (post) => titles.get(post) ?? post),
    ]);
    return ['', headingOf(section, card), '', ...statements];
  });
  const title = `${topic.title} (${facts})`;
  return [title, '='.repeat(title.length), ...sections, ''].join('\n');
}

function headingOf(section: CardSection, { checklist }: Card): string {
  if (section !== 'checklist') return `## ${HEADINGS[section]}`;
  const minutes = checklist.reduce((total, item) => total + (item.minutes ?? 0), 0);
  const note = `${counted(checklist.length, 'item')}, about ${minutesText(minutes)}`;
  return `## ${HEADINGS[section]}: ${note}`;
}

/** A statement with its origin, and below it all that the card has of it. */
function statementLines(
  { text, origin, rule, why, how = [], minutes, preventedBy, evidence }: Statement,
  at: number,
  { checklist }: Card,
  titleOf: (post: Statement['evidence'][number]) => string,
): string[] {
  const prevention = checklist.findIndex(({ id }) => id === preventedBy);
  const source = rule === origin ? origin : `${origin}, ${rule}`;
  return [
    ...wrapped(`${at + 1}. `, `${text} [${source}]`),
    ...(why === undefined ? [] : wrapped('   why: ', why)),
    ...how.flatMap((step) => wrapped('   how: ', step)),
    ...(minutes === undefined ? [] : [`   minutes: ${minutes}`]),
    ...(prevention < 0
      ? []
      : wrapped(`   prevented by ${prevention + 1}: `, checklist[prevention]?.text ?? '')),
    ...(origin === 'derived' ? [] : evidence).flatMap((post) =>
      wrapped('   rests on: ', titleOf(post)),
    ),
  ];
}

/** Lines of at most the width; those after the first begin below the first word. */
function wrapped(label: string, text: string): string[] {
  const lines: string[] = [];
  let line = label;
  for (const word of text.split(' ')) {
    if (line.trim() !== label.trim() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = ' '.repeat(label.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
