import { describe, expect, it } from 'vitest';
import { type Problem, problemText } from '#src/domain/corpus/problems.ts';
import { readArchiveJson } from './archive-json.ts';

function read(content?: unknown) {
  const problems: Problem[] = [];
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const files = new Map(content === undefined ? [] : [['archive.json', text]]);
  const settings = readArchiveJson(files, (problem) => problems.push(problem));
  return { settings, kinds: problems.map(({ kind }) => kind), said: problems.map(problemText) };
}

describe('archive.json', () => {
  it('needs a title and nothing else', () => {
    expect(read({ title: ' Field\nNotes ' })).toEqual({
      settings: {
        title: 'Field Notes',
        description: '',
        language: 'en',
        minimumPosts: 3,
        shortWords: [],
      },
      kinds: [],
      said: [],
    });
  });

  it('has settings, its short words in any case', () => {
    const settings = {
      title: 'Field Notes',
      description: 'Ten years.',
      homepage: 'https://example.org',
      note: 'An index.',
      language: 'de',
      minimumPosts: 1,
    };
    const { settings: found } = read({ ...settings, shortWords: ['SQL', ' vr '] });
    expect(found).toEqual({ ...settings, shortWords: ['sql', 'vr'] });
  });

  it.each([
    ['missing', undefined, 'missing-file'],
    ['no JSON', '{title: "A"}', 'malformed-file'],
    ['a list', [], 'malformed-field'],
    ['without a title', {}, 'malformed-field'],
    ['with an empty title', { title: '\u200b' }, 'malformed-field'],
    ['with a title that is a number', { title: 7 }, 'malformed-field'],
    ['with cards from 0 posts on', { title: 'A', minimumPosts: 0 }, 'malformed-field'],
    ['with cards from 1.5 posts on', { title: 'A', minimumPosts: 1.5 }, 'malformed-field'],
    ['with one short word', { title: 'A', shortWords: 'sql' }, 'malformed-field'],
  ])('cannot be %s', (_, content, kind) => {
    const { settings, kinds } = read(content);
    expect(settings).toBeUndefined();
    expect(kinds).toEqual([kind]);
  });

  it('is in English where it names its language by no tag, and says so', () => {
    const { settings, said } = read({ title: 'A', language: 'en_US' });
    expect(settings?.language).toBe('en');
    expect(said).toEqual([expect.stringContaining('“en_US” is no language tag')]);
  });

  it('loses an unsafe homepage and a field that nothing reads, and says so', () => {
    const { settings, said } = read({ title: 'A', homepage: 'javascript:alert(1)', titel: 'B' });
    expect(settings).not.toHaveProperty('homepage');
    expect(settings).not.toHaveProperty('titel');
    expect(said).toEqual([
      expect.stringContaining('“titel” means nothing here'),
      expect.stringContaining('The homepage “javascript:alert(1)” is not'),
    ]);
  });
});
