import { beforeEach, expect, it } from 'vitest';
import { archiveId } from '#src/domain/corpus/ids.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import { recentlyFound, rememberFound } from './recent.ts';

const ARCHIVE = archiveId('small-notes') as NonNullable<ReturnType<typeof archiveId>>;
const blocked = () => {
  throw new DOMException('blocked', 'SecurityError');
};

const page = (id: string): SearchDocument => ({
  id,
  kind: 'page',
  title: id,
  names: [],
  context: '',
  note: '',
  text: 'long',
  topics: [],
  families: [],
  weight: 0,
  place: { to: 'command', command: id },
});

beforeEach(() => localStorage.clear());

it('keeps what was found last, newest first, each once and six at most', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) rememberFound(ARCHIVE, page(id));
  expect(recentlyFound(ARCHIVE).map(({ id }) => id)).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

it('is empty where nothing readable is kept, or nothing may be', () => {
  localStorage.setItem('throughline.recent.small-notes', '[{"id": 1}]');
  expect(recentlyFound(ARCHIVE)).toEqual([]);
  localStorage.setItem('throughline.recent.small-notes', 'not json');
  expect(recentlyFound(ARCHIVE)).toEqual([]);
  expect(recentlyFound(ARCHIVE, blocked)).toEqual([]);
  expect(() => rememberFound(ARCHIVE, page('a'), blocked)).not.toThrow();
});
