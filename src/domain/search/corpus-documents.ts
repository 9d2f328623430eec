import { CARD_SECTIONS, type Card, type CardSection, type Statement } from '../corpus/cards.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { statementLanguage } from '../corpus/language.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { itemTrackable, postTrackable } from '../marks/trackable.ts';
import { counted, monthText } from '../wording.ts';
import type { SearchDocument } from './search-document.ts';

/** What a statement is called by the section in which it stands. */
const SECTIONS: Record<CardSection, string> = {
  definition: 'definition',
  claims: 'key claim',
  checklist: 'checklist item',
  failureModes: 'failure mode',
};

/** The topics of a corpus and then its posts, newest first, as what can be found. */
export function* corpusDocuments(index: CorpusIndex): Iterable<SearchDocument> {
  const { topics, posts } = index.corpus;
  const most = topics.reduce((max, topic) => Math.max(max, topic.posts.length), 1);
  for (const topic of topics) yield topicDocument(topic, topic.posts.length / most);
  for (const [at, post] of posts.entries()) yield postDocument(post, index, 1 - at / posts.length);
}

/**
 * Every statement of some cards. What can be marked is one document for each topic; a sentence that
 * stands word by word on several cards is found once, with all of them.
 */
export function cardDocuments(cards: Iterable<{ topic: Topic; card: Card }>): SearchDocument[] {
  const documents: SearchDocument[] = [];
  const known = new Map<string, SearchDocument>();
  for (const { topic, card } of cards) {
    for (const section of CARD_SECTIONS) {
      for (const statement of card[section]) {
        const same = section === 'checklist' ? undefined : known.get(statement.text);
        if (same) {
          same.context = `${same.context}, ${topic.title}`;
          same.topics.push(topic.slug);
          if (!same.families.includes(topic.family)) same.families.push(topic.family);
          continue;
        }
        const document = statementDocument(topic, section, statement);
        known.set(statement.text, document);
        documents.push(document);
      }
    }
  }
  return documents;
}

function statementDocument(
  topic: Topic,
  section: CardSection,
  { id, text, why, how = [] }: Statement,
): SearchDocument {
  const isItem = section === 'checklist';
  return {
    id: `statement ${id}`,
    kind: isItem ? 'checklist' : 'statement',
    title: text,
    names: [],
    context: topic.title,
    note: SECTIONS[section],
    text: [why ?? '', ...how].filter(Boolean).join(' '),
    ...languageOf(statementLanguage(id)),
    topics: [topic.slug],
    families: [topic.family],
    weight: 0,
    ...(isItem && { trackable: itemTrackable(id) }),
    place: { to: 'statement', topic: topic.slug, statement: id },
  };
}

function topicDocument(topic: Topic, weight: number): SearchDocument {
  const { slug, title, motifs, posts, family, full } = topic;
  return {
    id: `topic ${slug}`,
    kind: 'topic',
    title,
    names: shortNames(title, slug),
    context: '',
    note: full ? counted(posts.length, 'post') : `${counted(posts.length, 'post')}, a stub`,
    text: motifs.join(' '),
    topics: [slug],
    families: [family],
    weight,
    place: { to: 'topic', topic: slug },
  };
}

function postDocument(post: Post, { topics }: CorpusIndex, weight: number): SearchDocument {
  const own = post.topics.flatMap((slug) => topics.get(slug) ?? []);
  return {
    id: `post ${post.id}`,
    kind: 'post',
    title: post.title,
    names: [post.date.slice(0, 4)],
    context: own.map(({ title }) => title).join(', '),
    note: monthText(post.date),
    text: post.summary ?? '',
    ...languageOf(post.language),
    topics: post.topics,
    families: [...new Set(own.map(({ family }) => family))],
    year: post.date.slice(0, 4),
    trackable: postTrackable(post.id),
    weight,
    place: { to: 'post', post: post.id },
  };
}

function languageOf(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}

/** `event-sourcing`, `eventsourcing` and `es` for Event sourcing: a slug, in one word, its initials. */
function shortNames(title: string, slug: string): string[] {
  const words = slug.split('-');
  if (words.length < 2) return [slug];
  const initials = words.map((word) => word.charAt(0)).join('');
  return [slug, words.join(''), initials, title];
}
