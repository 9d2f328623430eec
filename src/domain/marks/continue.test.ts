import { expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import type { ArchiveId } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { begunTopics } from './continue.ts';
import type { Mark, MarkState, RunId } from './mark.ts';
import type { TrackableId } from './trackable.ts';

const index = indexCorpus(smallCorpus());
const mark = (trackable: string, state: MarkState, at: number): Mark => ({
  archive: 'small-notes' as ArchiveId,
  run: 'first' as RunId,
  trackable: trackable as TrackableId,
  state,
  at,
  text: '',
});
const begun = (marks: readonly Mark[], most = 3) =>
  begunTopics(
    index,
    marks,
    (trackable) => marks.find((each) => each.trackable === trackable)?.state ?? 'todo',
    most,
  );

it('names the topics begun, touched last first, with what comes next on each', () => {
  const marks = [
    mark('item:event-sourcing/data.targets', 'done', 20),
    mark('post:2021-10-25-pipelines', 'done', 10),
  ];
  expect(begun(marks).map(({ topic, item, post }) => [topic.slug, item, post?.id])).toEqual([
    ['event-sourcing', 'item:event-sourcing/data.rebuild', '2018-06-01-ledgers'],
    ['architecture', 'item:architecture/checklist', '2019-03-04-zustaende'],
  ]);
  expect(begun(marks, 1)).toHaveLength(1);
});

it('names nothing before the first mark, nor a topic of which nothing is left', () => {
  expect(begun([])).toEqual([]);
  expect(begun([mark('item:event-sourcing/data.targets', 'todo', 1)])).toEqual([]);
  const wood = ['item:wood/checklist', 'post:2016-09-09-kitchen', 'post:2016-05-05-chairs'];
  const last = 'post:2016-02-02-dovetails';
  expect(begun([...wood, last].map((each) => mark(each, 'skipped', 1)))).toEqual([]);
  expect(begun(wood.map((each) => mark(each, 'skipped', 1)))).toHaveLength(1);
});

it('leaves aside marks of what is not in the archive', () => {
  expect(begun([mark('item:gone/own.a', 'doing', 1), mark('post:gone', 'done', 1)])).toEqual([]);
});
