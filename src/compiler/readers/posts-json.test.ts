import { describe, expect, it } from 'vitest';
import { type Problem, placeText, problemText } from '#src/domain/corpus/problems.ts';
import { readPostsJson } from './posts-json.ts';

function read(content: unknown) {
  const problems: Problem[] = [];
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const posts = readPostsJson(new Map([['posts.json', text]]), 'posts.json', (problem) =>
    problems.push(problem),
  );
  return {
    posts,
    said: problems.map((problem) => `${placeText(problem.place)}: ${problemText(problem)}`),
  };
}

const post = { id: 'a', title: 'A post' };

describe('posts.json', () => {
  it('is a list of posts', () => {
    const full = {
      ...post,
      date: '2021-10-25',
      url: 'https://example.org/a',
      minutes: 7,
      summary: 'Short.',
      language: 'de',
    };
    expect(read([{ ...full, topics: ['Go', 'C#'] }])).toEqual({
      posts: [{ ...full, tags: ['Go', 'C#'] }],
      said: [],
    });
  });

  it.each([
    [
      'fields that are null',
      { date: null, url: null, minutes: null, summary: null, language: null },
    ],
    ['fields that are empty', { date: '', url: ' ', summary: '\n', language: '' }],
    ['fields that are not there', {}],
  ])('may have posts with %s', (_, fields) => {
    expect(read([{ ...post, ...fields }])).toEqual({
      posts: [
        {
          ...post,
          tags: [],
          date: undefined,
          url: undefined,
          summary: undefined,
          language: undefined,
        },
      ],
      said: [],
    });
  });

  it('makes one line of titles and summaries, and keeps their markup as text', () => {
    const { posts } = read([{ id: 'a', title: ' <b>A</b>\n\tpost ', summary: 'x\r\ny' }]);
    expect(posts).toMatchObject([{ title: '<b>A</b> post', summary: 'x y' }]);
  });

  it('may begin with a byte order mark, be empty, and be long', () => {
    expect(read('\uFEFF[]')).toEqual({ posts: [], said: [] });
    const many = Array.from({ length: 200_000 }, (_, n) => ({ id: `p${n}`, title: 'A post' }));
    expect(read(many).posts).toHaveLength(200_000);
  });

  it.each([
    ['an object', { posts: [] }],
    ['a text', '"posts"'],
    ['null', 'null'],
  ])('cannot be %s', (_, content) => {
    const { posts, said } = read(content);
    expect(posts).toBeUndefined();
    expect(said).toEqual([expect.stringContaining('posts.json: What stands here cannot be read')]);
  });

  it('is no JSON from some line on', () => {
    expect(read('[\n  {"id": "a",\n   "title" "A"}\n]').said).toEqual([
      expect.stringMatching(/^posts\.json, line 3: The file cannot/),
    ]);
  });

  it('cannot be JSON cut off, and has to be there', () => {
    expect(read('[{"id": "a"').posts).toBeUndefined();
    expect(read('[{"id": "a"').said).toEqual([
      expect.stringMatching(/^posts\.json, line 1: The file cannot/),
    ]);
    const problems: Problem[] = [];
    expect(
      readPostsJson(new Map(), 'posts.json', (problem) => problems.push(problem)),
    ).toBeUndefined();
    expect(problems).toEqual([{ kind: 'missing-file', place: { file: 'posts.json' } }]);
  });

  it.each([
    ['no id', { title: 'A post' }, 'post number 2: “id” cannot be read: it is missing.'],
    [
      'an id of two words',
      { id: 'two words', title: 'A post' },
      'post two words: “id” cannot be read: must be 1 to 300 characters without a space.',
    ],
    [
      'an id that is a number',
      { id: 7, title: 'A post' },
      'post number 2: “id” cannot be read: must be a text, and is 7.',
    ],
    ['no title', { id: 'b' }, 'post b: “title”'],
    [
      'an empty title',
      { id: 'b', title: ' ' },
      'post b: “title” cannot be read: must not be empty',
    ],
    ['a title without anything to see', { id: 'b', title: '\u200b\u202e' }, 'post b: “title”'],
    ['a title that is a list', { id: 'b', title: ['A'] }, 'post b: “title”'],
    ['a date that is a number', { ...post, id: 'b', date: 2021 }, 'post b: “date”'],
    [
      'topics that are one text',
      { ...post, id: 'b', topics: 'go' },
      'must be a list, and is "go".',
    ],
    ['a topic that is a number', { ...post, id: 'b', topics: ['go', 7] }, 'post b: “topics[1]”'],
    ['a reading time below 0', { ...post, id: 'b', minutes: -1 }, 'post b: “minutes”'],
    ['a reading time that is a text', { ...post, id: 'b', minutes: '7' }, 'post b: “minutes”'],
    ['nothing to it', null, 'post number 2: What stands here'],
    ['a text in its place', 'b', 'post number 2: What stands here'],
  ])('keeps the others when a post has %s', (_, item, where) => {
    const { posts, said } = read([post, item, { id: 'c', title: 'C' }]);
    expect(posts?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(said).toEqual([expect.stringContaining(where)]);
  });

  it('cannot have a reading time that JSON could not be written with', () => {
    expect(read('[{"id": "a", "title": "A", "minutes": 1e999}]').said).toEqual([
      expect.stringContaining('post a: “minutes”'),
    ]);
  });

  it('names a field that nothing reads once, not for each post', () => {
    const { posts, said } = read([
      { ...post, tags: ['go'] },
      { ...post, id: 'b', tags: ['go'] },
      JSON.parse('{"id": "c", "title": "C", "__proto__": 1}'),
    ]);
    expect(posts).toHaveLength(3);
    expect(said).toEqual([
      expect.stringContaining('posts.json: “__proto__” means nothing here'),
      expect.stringContaining('posts.json: “tags” means nothing here'),
    ]);
  });
});
