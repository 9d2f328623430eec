import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkLanguages } from './languages.ts';

it('reports a language that is no language tag', () => {
  const report = vi.fn();
  const posts = [
    { id: 'good', language: 'pt-BR' },
    { id: 'none', language: undefined },
    { id: 'word', language: 'German' },
  ];
  checkLanguages(archiveOf({ posts }), report);
  expect(report.mock.calls.flat()).toEqual([
    {
      kind: 'unusable-language',
      place: { file: 'posts.json', post: 'word' },
      language: 'German',
    },
  ]);
});
