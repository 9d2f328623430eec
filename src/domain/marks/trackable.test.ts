import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { PostId, StatementId } from '../corpus/ids.ts';
import { itemTrackable, postTrackable, TrackableIdSchema, trackableParts } from './trackable.ts';

it('is an item by its topic and key, or a post, and says which', () => {
  expect(trackableParts(itemTrackable('cqrs/data.targets' as StatementId))).toEqual({
    kind: 'item',
    item: 'cqrs/data.targets',
    topic: 'cqrs',
    key: 'data.targets',
  });
  expect(trackableParts(postTrackable('2021-10-25-a/b' as PostId))).toEqual({
    kind: 'post',
    post: '2021-10-25-a/b',
  });
});

it('tells a post from an item of the same id', () => {
  const same = 'cqrs/targets';
  expect(itemTrackable(same as StatementId)).not.toBe(postTrackable(same as PostId));
});

it.each([
  ['item:cqrs/data.targets', true],
  ['post:2021-a/b/c', true],
  ['item:cqrs', false],
  ['item:a/b/c', false],
  ['post:', false],
  ['post:with space', false],
  ['topic:cqrs', false],
  [`post:${'x'.repeat(316)}`, false],
])('accepts %s: %s', (text, isOne) => {
  expect(v.is(TrackableIdSchema, text)).toBe(isOne);
});
