import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { archiveId, postId, StatementIdSchema, statementId, TopicSlugSchema } from './ids.ts';

describe('the id of an archive', () => {
  it.each(['field-notes', 'a', '2016', 'a-1-b'])('may be %s', (name) => {
    expect(archiveId(name)).toBe(name);
  });

  it.each(['', 'Field-Notes', 'field_notes', '-a', 'a-', 'a--b', '..', 'a/b', 'größe', 'a b'])(
    'may not be “%s”',
    (name) => {
      expect(archiveId(name)).toBeUndefined();
    },
  );
});

describe('the id of a post', () => {
  it.each(['2021-10-25-event-sourcing', 'a/b.md', '__proto__', '分布式'])('may be %s', (text) => {
    expect(postId(text)).toBe(text);
  });

  it.each(['', 'two words', 'a\nb', 'a\u0000', 'a\u007f', '\u00a0'])('may not be %j', (text) => {
    expect(postId(text)).toBeUndefined();
  });

  it('has 300 characters at most', () => {
    expect(postId('a'.repeat(300))).toHaveLength(300);
    expect(postId('a'.repeat(301))).toBeUndefined();
  });
});

it('makes the id of a statement of its topic and its key', () => {
  const id = statementId(v.parse(TopicSlugSchema, 'cqrs'), 'data.targets-first');
  expect(id).toBe('cqrs/data.targets-first');
  expect(v.is(StatementIdSchema, id)).toBe(true);
});
