import { expect, it, vi } from 'vitest';
import { link } from '../link.ts';
import { archiveOf, slug } from '../sample-posts.ts';
import { checkEvidence } from './evidence.ts';

it('reports evidence that is no post, or a post that was left out', () => {
  const report = vi.fn();
  const statement = { key: 'authored.own', text: 'Own it.', line: 7 };
  const sections = {
    definition: [statement],
    claims: [{ ...statement, evidence: ['a', 'undated', 'nowhere'] }],
    checklist: [],
    failureModes: [{ ...statement, line: 9, evidence: ['constructor'] }],
  };
  const archive = archiveOf({
    posts: [{ id: 'a' }, { id: 'undated', date: undefined }],
    overrides: [{ file: 'topics/cqrs.md', topic: slug('cqrs'), omit: [], sections }],
  });
  checkEvidence(archive, link(archive.posts), report);
  const file = 'topics/cqrs.md';
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-evidence', place: { file, line: 7 }, id: 'undated' },
    { kind: 'unknown-evidence', place: { file, line: 7 }, id: 'nowhere' },
    { kind: 'unknown-evidence', place: { file, line: 9 }, id: 'constructor' },
  ]);
});
