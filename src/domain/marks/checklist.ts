import type { Card } from '../corpus/cards.ts';
import type { StatementId, TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { folded } from '../corpus/text-match.ts';
import type { Texts } from './reconcile.ts';
import type { Run } from './run.ts';
import { itemTrackable, postTrackable, type TrackableId } from './trackable.ts';

/** A checklist item as the list of all items knows it. */
export type ChecklistItem = {
  trackable: TrackableId;
  id: StatementId;
  /** The same for one playbook item on several topics. */
  key: string;
  topic: Topic;
  text: string;
  minutes?: number | undefined;
  /** What the text filter looks at, folded once. */
  plain: string;
};

/** All items of an archive, topic by topic in the corpus' order, and the text of every trackable. */
export type AllItems = { items: readonly ChecklistItem[]; texts: Texts };

/** @param cardOf the card of a topic; it is asked for topics with items only. */
export function allItems(index: CorpusIndex, cardOf: (topic: Topic) => Card): AllItems {
  const items = index.corpus.topics.flatMap((topic) =>
    topic.full ? cardOf(topic).checklist.map((item) => itemOf(topic, item)) : [],
  );
  const texts = new Map(items.map(({ trackable, text }) => [trackable, text]));
  for (const { id, title } of index.corpus.posts) texts.set(postTrackable(id), title);
  return { items, texts };
}

function itemOf(topic: Topic, { id, text, minutes }: Card['checklist'][number]): ChecklistItem {
  return {
    trackable: itemTrackable(id),
    id,
    key: id.slice(topic.slug.length + 1),
    topic,
    text,
    minutes,
    plain: folded(`${text} ${topic.title}`),
  };
}

/** Whether a topic belongs to a run: one that names no topics has them all. */
export function belongs(run: Run, slug: TopicSlug): boolean {
  if (run.topics === undefined) return true;
  const known = ofRuns.get(run) ?? new Set(run.topics);
  ofRuns.set(run, known);
  return known.has(slug);
}

/** The topics of runs, to be asked for each of tens of thousands of items. */
const ofRuns = new WeakMap<Run, ReadonlySet<TopicSlug>>();
