import { expect, it, vi } from 'vitest';
import { statementId } from '#src/domain/corpus/ids.ts';
import type { DerivedTopic } from '../compile.ts';
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
  checkEvidence(archive, link(archive.posts), [], report);
  const file = 'topics/cqrs.md';
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-evidence', place: { file, line: 7 }, id: 'undated' },
    { kind: 'unknown-evidence', place: { file, line: 7 }, id: 'nowhere' },
    { kind: 'unknown-evidence', place: { file, line: 9 }, id: 'constructor' },
  ]);
});

it('reports evidence of the archive that is no post, or for what no playbook says on a card', () => {
  const report = vi.fn();
  const cqrs = slug('cqrs');
  const said = (key: string, origin: 'playbook' | 'derived' | 'authored') => ({
    id: statementId(cqrs, key),
    text: 'A statement.',
    origin,
    rule: origin,
    evidence: [],
  });
  const card = {
    topic: cqrs,
    definition: [said('derived.counts', 'derived')],
    claims: [said('data.claim', 'playbook'), said('authored.own', 'authored')],
    checklist: [],
    failureModes: [said('data.fault', 'playbook')],
  };
  const archive = archiveOf({
    posts: [{ id: 'a' }, { id: 'undated', date: undefined }],
    evidence: new Map([
      ['cqrs/data.claim', ['a', 'undated']],
      ['cqrs/data.fault', ['nowhere', 'a']],
      ['cqrs/data.gone', ['a']],
      ['go/data.claim', ['nowhere']],
      ['cqrs/derived.counts', ['a']],
      ['cqrs/authored.own', ['a']],
    ]),
  });
  checkEvidence(archive, link(archive.posts), [{ card } as unknown as DerivedTopic], report);
  const place = { file: 'evidence.json' };
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-evidence', place, id: 'undated' },
    { kind: 'unknown-evidence', place, id: 'nowhere' },
    { kind: 'unknown-statement', place, id: 'cqrs/data.gone' },
    { kind: 'unknown-statement', place, id: 'go/data.claim' },
    { kind: 'unknown-evidence', place, id: 'nowhere' },
    { kind: 'unknown-statement', place, id: 'cqrs/derived.counts' },
    { kind: 'unknown-statement', place, id: 'cqrs/authored.own' },
  ]);
});
