import { type PostId, statementId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Origin, Statement } from '#src/domain/corpus/schema.ts';
import {
  type Override,
  type Playbook,
  SECTIONS,
  type Section,
  type WrittenStatement,
} from '../archive.ts';
import { crossRead, newestFirst } from './statements/checklist.ts';
import { recurring, vocabulary } from './statements/claims.ts';
import { counts } from './statements/definition.ts';
import type { Sentence, TopicFacts } from './statements/facts.ts';
import { changedSince } from './statements/failure-modes.ts';

/** The derived sentences of each section, in their order on the card, by their stable keys. */
const DERIVED: Readonly<Record<Section, Readonly<Record<string, Sentence>>>> = {
  definition: { 'derived.counts': counts },
  claims: { 'derived.vocabulary': vocabulary, 'derived.threads': recurring },
  checklist: { 'derived.newest-first': newestFirst, 'derived.cross-read': crossRead },
  failureModes: { 'derived.changed-since': changedSince },
};

/** The keys of all statements that a card of a family can have, beside the owner's own. */
export function keysOf(playbook: Playbook | undefined): string[] {
  return SECTIONS.flatMap((name) => [
    ...Object.keys(DERIVED[name]),
    ...(playbook?.sections[name].map((entry) => entry.key) ?? []),
  ]);
}

type CardOptions = {
  full: boolean;
  playbook: Playbook;
  override: Override | undefined;
  /** Tells which ids are posts of this archive: evidence that is none is left out. */
  isPost: (id: string) => id is PostId;
};

/**
 * The statements of a topic, section by section. The owner's come first. Of the definition the
 * counts come before the family's sentence, elsewhere the family speaks before what is derived. A
 * stub has the owner's statements and the counts, and claims nothing else.
 */
export function cardOf(
  facts: TopicFacts,
  { full, playbook, override, isPost }: CardOptions,
): Record<Section, Statement[]> {
  const section = (name: Section): Statement[] => {
    const written = (list: readonly WrittenStatement[], origin: Origin) =>
      list.map((entry) => statement(facts.slug, { rule: origin, ...entry }, origin, isPost));
    const derived = Object.entries(DERIVED[name]).flatMap(([key, sentence]) => {
      const said = sentence(facts);
      return said ? [statement(facts.slug, { key, ...said }, 'derived', isPost)] : [];
    });
    const authored = written(override?.sections[name] ?? [], 'authored');
    const family = full ? written(playbook.sections[name], 'playbook') : [];
    const computed = full || name === 'definition' ? derived : [];
    const rest = name === 'definition' ? [...computed, ...family] : [...family, ...computed];
    const omitted = new Set(override?.omit.map((key) => statementId(facts.slug, key)));
    return [...authored, ...rest.filter(({ id }) => !omitted.has(id))];
  };
  return {
    definition: section('definition'),
    claims: section('claims'),
    checklist: section('checklist'),
    failureModes: section('failureModes'),
  };
}

function statement(
  topic: TopicSlug,
  { key, text, rule, evidence = [], why, how, minutes }: WrittenStatement & { rule: string },
  origin: Origin,
  isPost: CardOptions['isPost'],
): Statement {
  return {
    id: statementId(topic, key),
    text,
    origin,
    rule,
    evidence: [...new Set(evidence)].filter(isPost),
    ...(why !== undefined && { why }),
    ...(how !== undefined && { how: [...how] }),
    ...(minutes !== undefined && { minutes }),
  };
}
