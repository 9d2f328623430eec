import { describe, expect, it } from 'vitest';
import type { Problem } from '#src/domain/corpus/problems.ts';
import { BUNDLED_PLAYBOOKS } from '../playbooks/bundled.ts';
import { filesOf } from '../sample-posts.ts';
import { readArchive } from './read-archive.ts';

function read(files: Readonly<Record<string, unknown>>) {
  const problems: Problem[] = [];
  const archive = readArchive(filesOf(files), (problem) => problems.push(problem));
  return { archive, kinds: problems.map(({ kind, place }) => `${place.file}: ${kind}`) };
}

const playbook = (family: string) => ({
  family,
  name: family,
  members: [],
  definition: [],
  claims: [],
  checklist: [],
  failureModes: [],
});

describe('an archive', () => {
  it('needs posts and a title, and speaks with the bundled playbooks', () => {
    const { archive, kinds } = read({ 'posts.json': [{ id: 'a', title: 'A' }] });
    expect(kinds).toEqual([]);
    expect(archive).toMatchObject({ id: 'sample', settings: { title: 'Sample' }, overrides: [] });
    expect(archive?.posts).toHaveLength(1);
    expect(archive?.playbooks).toBe(BUNDLED_PLAYBOOKS);
  });

  it('reads its topics and playbooks in the order of their names, and no deeper folders', () => {
    const { archive } = read({
      'topics/go.md': '',
      'topics/cqrs.md': '',
      'topics/drafts/kafka.md': '',
      'playbooks/b.json': playbook('b'),
      'playbooks/a.json': playbook('a'),
      'posts.json': [],
    });
    expect(archive?.overrides.map(({ topic }) => topic)).toEqual(['cqrs', 'go']);
    expect(archive?.playbooks.map(({ family }) => family)).toEqual(['a', 'b']);
  });

  it('may give evidence for what playbooks say', () => {
    const { archive, kinds } = read({
      'posts.json': [],
      'evidence.json': { 'cqrs/data.lag': ['a'] },
    });
    expect(kinds).toEqual([]);
    expect([...(archive?.evidence ?? [])]).toEqual([['cqrs/data.lag', ['a']]]);
    expect(read({ 'posts.json': [] }).archive?.evidence.size).toBe(0);
  });

  it('reports everything at once that cannot be read', () => {
    const { archive, kinds } = read({
      'archive.json': '{',
      'topics/cqrs.md': '---\n[\n---\n',
      'playbooks/a.json': '"a"',
      'evidence.json': '[',
    });
    expect(archive).toBeUndefined();
    expect(kinds).toEqual([
      'archive.json: malformed-file',
      'posts.json: missing-file',
      'topics/cqrs.md: malformed-file',
      'playbooks/a.json: malformed-field',
      'evidence.json: malformed-file',
    ]);
  });
});
