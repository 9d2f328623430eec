import type { ArchiveFiles, Playbook, ReadArchive, Report } from '../archive.ts';
import { BUNDLED_PLAYBOOKS } from '../playbooks/bundled.ts';
import { readArchiveJson } from './archive-json.ts';
import { readEvidenceJson } from './evidence-json.ts';
import { readPlaybookJson } from './playbook-json.ts';
import { readPostsJson } from './posts-json.ts';
import { readTopicMarkdown } from './topic-markdown.ts';

const POSTS_FILE = 'posts.json';

/** Reads every file of an archive folder; undefined when a file that it cannot do without is. */
export function readArchive({ id, files }: ArchiveFiles, report: Report): ReadArchive | undefined {
  const settings = readArchiveJson(files, report);
  const posts = readPostsJson(files, POSTS_FILE, report);
  const overrides = pathsOf(files, /^topics\/[^/]+\.md$/).flatMap(
    ([file, text]) => readTopicMarkdown(file, text, report) ?? [],
  );
  const own = readPlaybooks(files, report);
  const evidence = readEvidenceJson(files, report);
  if (!settings || !posts) return undefined;
  return {
    id,
    settings,
    postsFile: POSTS_FILE,
    posts,
    overrides,
    playbooks: own.length > 0 ? own : BUNDLED_PLAYBOOKS,
    evidence,
  };
}

/** The archive's own playbooks. A topic is a member of one family: a second claim is reported. */
function readPlaybooks(files: ArchiveFiles['files'], report: Report): Playbook[] {
  const familyOf = new Map<string, string>();
  return pathsOf(files, /^playbooks\/[^/]+\.json$/).flatMap(([file, text]) => {
    const playbook = readPlaybookJson(file, text, report);
    for (const [at, topic] of (playbook?.members ?? []).entries()) {
      const first = familyOf.get(topic);
      if (first === undefined) familyOf.set(topic, playbook?.family ?? '');
      else {
        const reason = `“${topic}” is a member of “${first}” already`;
        report({ kind: 'malformed-field', place: { file }, field: `members[${at}]`, reason });
      }
    }
    return playbook ?? [];
  });
}

function pathsOf(files: ArchiveFiles['files'], pattern: RegExp): [string, string][] {
  return [...files].filter(([path]) => pattern.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}
