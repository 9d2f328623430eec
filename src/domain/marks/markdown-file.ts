import type { Archive, Topic } from '../corpus/schema.ts';
import type { Mark, MarkState } from './mark.ts';
import { markText, saysSomething } from './mark-text.ts';
import { escaped, plainNote, tokenText, unescaped } from './markdown-token.ts';
import { topicItems } from './progress.ts';
import type { Texts } from './reconcile.ts';
import type { Run } from './run.ts';
import { READER } from './run-of.ts';
import { postTrackable, type TrackableId } from './trackable.ts';

/**
 * One run as a Markdown task list (docs/progress-file.md), for any editor. What is changed in it can
 * be imported again: see read-markdown.ts.
 */
export const MARKDOWN_KIND = 'throughline.checklist';
export const MARKDOWN_VERSION = 1;
export const MARKDOWN_END = '<!-- end -->';

export const BOXES: Readonly<Record<MarkState, string>> = {
  todo: '[ ]',
  doing: '[/]',
  done: '[x]',
  skipped: '[-]',
};

const HOW =
  'To do `[ ]`, doing `[/]`, done `[x]`, skipped `[-]`. A quote under an item is its note. Change ' +
  'boxes and notes and import the file again; leave the comments, they say which item is meant.';

export type MarkdownParts = {
  archive: Pick<Archive, 'id' | 'title'>;
  run: Run;
  exportedAt: number;
  topics: readonly Topic[];
  texts: Texts;
  /** All of the reader; those of other runs are left out. */
  marks: Iterable<Mark>;
};

export function markdownFile({ archive, run, exportedAt, topics, texts, marks }: MarkdownParts) {
  const own = new Map<TrackableId, Mark>();
  for (const mark of marks) {
    if (mark.run === run.id || mark.run === READER) own.set(mark.trackable, mark);
  }
  const line = (trackable: TrackableId) => taskLines(trackable, own.get(trackable), texts);
  const shown = topics.filter(({ slug }) => run.topics?.includes(slug) ?? true);
  const written = new Set<TrackableId>();
  const list = (trackables: readonly TrackableId[], heading: string): string[] => {
    for (const trackable of trackables) written.add(trackable);
    return trackables.length > 0 ? [heading, '', ...trackables.flatMap(line), ''] : [];
  };
  const ofTopics = shown.flatMap((topic) => {
    const parts = [
      ...list(topicItems(topic), '### Practical checklist'),
      ...list(
        [...new Set(topic.path.map(({ post }) => postTrackable(post)))],
        '### Suggested reading path',
      ),
    ];
    const heading = `## ${escaped(topic.title)} <!-- topic: ${topic.slug} -->`;
    return parts.length > 0 ? [heading, '', ...parts] : [];
  });
  const rest = [...own.values()]
    .filter((mark) => saysSomething(mark) && !written.has(mark.trackable))
    .map(({ trackable }) => trackable)
    .sort();
  return [
    ...head(archive, run, exportedAt),
    ...ofTopics,
    ...list(
      rest.filter((trackable) => texts.has(trackable)),
      '## Elsewhere in the archive',
    ),
    ...list(
      rest.filter((trackable) => !texts.has(trackable)),
      '## Attic: no longer in the archive',
    ),
    MARKDOWN_END,
    '',
  ].join('\n');
}

/** Front matter in YAML, of which JSON is a part. */
function head({ id, title }: Pick<Archive, 'id' | 'title'>, run: Run, exportedAt: number) {
  const { archive: _, ...own } = run;
  return [
    '---',
    `kind: ${MARKDOWN_KIND}`,
    `version: ${MARKDOWN_VERSION}`,
    `archive: ${JSON.stringify({ id, title })}`,
    `run: ${JSON.stringify(own)}`,
    `exported: ${exportedAt}`,
    '---',
    '',
    `# ${escaped(run.name)}: ${escaped(title)}`,
    '',
    HOW,
    '',
  ];
}

function taskLines(trackable: TrackableId, mark: Mark | undefined, texts: Texts): string[] {
  const shown = texts.get(trackable) || mark?.text || trackable;
  const lines = [
    `- ${BOXES[mark?.state ?? 'todo']} ${escaped(shown)} ${tokenText(trackable, mark)}`,
  ];
  // The text that a reader of this file would take the mark to be made on is not always the one.
  if (mark && mark.text !== markText(texts.get(trackable) ?? unescaped(escaped(shown)))) {
    const text = JSON.stringify(mark.text).replaceAll('>', '\\u003e');
    lines.push(`  <!-- marked on: ${text} -->`);
  }
  if (mark?.note) {
    for (const line of plainNote(mark.note).split('\n'))
      lines.push(line === '' ? '  >' : `  > ${line}`);
  }
  return lines;
}
