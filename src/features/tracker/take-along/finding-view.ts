import { dayOf } from '#src/data/today.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { excerpt, stateWord } from '#src/domain/marks/edit.ts';
import type { Choice, Finding } from '#src/domain/marks/import-preview.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import { READER } from '#src/domain/marks/run-of.ts';
import { trackableParts } from '#src/domain/marks/trackable.ts';
import { trackableLanguage } from '#src/domain/marks/trackable-language.ts';
import { counted, dayText } from '#src/domain/wording.ts';
import { APP_LANGUAGE } from '#src/ui/own-text.tsx';

/** One record of a file as the preview shows it. */
export type FindingView = {
  key: string;
  /** The text of the item or post, the name of the run or plan. */
  title: string;
  /** In which that is, where it is not the archive's. */
  language: string | undefined;
  /** Its topic and run, or what it is. */
  place: string;
  theirs: string;
  /** In a conflict: what is said here, and what one may choose, the newer answer first. */
  conflict?: { mine: string; options: readonly Choice[] };
};

export type FindingContext = {
  index: CorpusIndex;
  texts: Texts;
  runName: (id: string) => string;
};

export function findingView(finding: Finding, context: FindingContext): FindingView {
  const { key, kind, mine, theirs, merged } = finding;
  const conflict = kind === 'conflicting' &&
    mine && {
      mine: answer(mine),
      options: optionsOf(look(mine), look(theirs), look(merged)),
    };
  return {
    key,
    ...namesOf(theirs, context),
    theirs: answer(theirs),
    ...(conflict && { conflict }),
  };
}

/** The choice that means the newer answer comes first; where each side has a newer half, so it says. */
function optionsOf(mine: string, theirs: string, merged: string): readonly Choice[] {
  if (merged === mine) return ['mine', 'theirs'];
  return merged === theirs ? ['theirs', 'mine'] : ['newer', 'mine', 'theirs'];
}

/** The runs of a file by name, where this browser does not know them. */
export function runNames(
  records: Iterable<ReaderRecord>,
  known: (id: string) => string | undefined,
): (id: string) => string {
  const names = new Map<string, string>();
  for (const { kind, value } of records) if (kind === 'run') names.set(value.id, value.name);
  return (id) => known(id) ?? names.get(id) ?? id;
}

function namesOf(
  { kind, value }: ReaderRecord,
  { index, texts, runName }: FindingContext,
): Pick<FindingView, 'title' | 'language' | 'place'> {
  if (kind !== 'mark') {
    // The reader has named it, and nobody knows in which language.
    const place = kind === 'run' ? 'run' : 'reading plan';
    return { title: value.name, language: APP_LANGUAGE, place };
  }
  const parts = trackableParts(value.trackable);
  const of = parts.kind === 'item' ? (index.topics.get(parts.topic)?.title ?? parts.topic) : 'post';
  return {
    title: texts.get(value.trackable) || value.text || value.trackable,
    language: trackableLanguage(value.trackable, index),
    place: value.run === READER ? of : `${of} · ${runName(value.run)}`,
  };
}

/** `done, 26 November 2026, note: “…”` */
function answer(record: ReaderRecord): string {
  const { kind, value } = record;
  const { at, noteAt = 0 } = kind === 'mark' ? value : { at: value.at };
  const latest = Math.max(at, noteAt);
  return `${look(record)}${latest > 0 ? `, ${dayText(dayOf(latest))}` : ''}`;
}

/** What a reader sees of a record beside its time. */
function look({ kind, value }: ReaderRecord): string {
  switch (kind) {
    case 'mark':
      return value.note
        ? `${stateWord(value.state)}, note: “${excerpt(value.note)}”`
        : stateWord(value.state);
    case 'run': {
      const topics = value.topics ? counted(value.topics.length, 'topic') : 'all topics';
      return `“${value.name}”, ${topics}, ${value.stage}`;
    }
    case 'plan': {
      const goals = counted(value.goals.length, 'topic');
      const removed = value.deleted ? ', removed' : '';
      return `“${value.name}”, ${goals}, ${value.hoursPerWeek} h a week from ${dayText(value.start)}${removed}`;
    }
  }
}
