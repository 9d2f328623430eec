import {
  CARD_SECTIONS,
  type Card,
  type CardSection,
  type Origin,
  type Statement,
} from '#src/domain/corpus/cards.ts';
import { type PostId, statementId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Override, PlaybookStatement, ReadArchive, WrittenStatement } from '../archive.ts';
import { type Applicable, applicableTo } from './playbook-statements.ts';
import { crossRead, newestFirst } from './statements/checklist.ts';
import { recurring, vocabulary } from './statements/claims.ts';
import { counts } from './statements/definition.ts';
import type { Sentence, TopicFacts } from './statements/facts.ts';
import { changedSince } from './statements/failure-modes.ts';

/** The derived sentences of each section, in their order on the card, by their stable keys. */
const DERIVED: Readonly<Record<CardSection, Readonly<Record<string, Sentence>>>> = {
  definition: { 'derived.counts': counts },
  claims: { 'derived.vocabulary': vocabulary, 'derived.threads': recurring },
  checklist: { 'derived.newest-first': newestFirst, 'derived.cross-read': crossRead },
  failureModes: { 'derived.changed-since': changedSince },
};

/** The keys of all statements that a topic's card can have, beside the owner's own. */
export function keysOf(applicable: Applicable): string[] {
  return CARD_SECTIONS.flatMap((section) => [
    ...Object.keys(DERIVED[section]),
    ...[...applicable[section].about, ...applicable[section].general].map(({ key }) => key),
  ]);
}

type CardOptions = {
  full: boolean;
  family: string;
  override: Override | undefined;
  archive: Pick<ReadArchive, 'playbooks' | 'evidence'>;
  /** Tells which ids are posts of this archive: evidence that is none is left out. */
  isPost: (id: string) => id is PostId;
};

/**
 * The statements of a topic, section by section, the most particular first: the owner's, those that
 * a playbook makes about this topic, those of its family, those derived from its posts. Only in the
 * definition the counts come before the family's sentence. A stub has the owner's statements and the
 * counts, and claims nothing else.
 */
export function cardOf(
  facts: TopicFacts,
  { full, family, override, archive, isPost }: CardOptions,
): Card {
  const { slug } = facts;
  const applicable = applicableTo(slug, family, archive.playbooks);
  const omitted = new Set(override?.omit.map((key) => statementId(slug, key)));
  const section = (name: CardSection): Statement[] => {
    const authored = (override?.sections[name] ?? []).map((entry) =>
      statement(slug, { ...entry, rule: 'authored' }, 'authored', isPost),
    );
    const ofPlaybook = (list: readonly PlaybookStatement[], rule: string) =>
      (full ? list : []).map((entry) => {
        const evidence = archive.evidence.get(statementId(slug, entry.key)) ?? [];
        return statement(slug, { ...entry, rule, evidence }, 'playbook', isPost);
      });
    const about = ofPlaybook(applicable[name].about, 'about');
    const general = ofPlaybook(applicable[name].general, 'playbook');
    const derived = Object.entries(DERIVED[name]).flatMap(([key, sentence]) => {
      const said = full || name === 'definition' ? sentence(facts) : undefined;
      return said ? [statement(slug, { key, ...said }, 'derived', isPost)] : [];
    });
    const rest = name === 'definition' ? [...derived, ...general] : [...general, ...derived];
    return [...authored, ...[...about, ...rest].filter(({ id }) => !omitted.has(id))];
  };
  const checklist = section('checklist');
  const items = new Set(checklist.map(({ id }) => id));
  return {
    topic: slug,
    definition: section('definition'),
    claims: section('claims'),
    checklist,
    failureModes: section('failureModes').map(({ preventedBy, ...mode }) => ({
      ...mode,
      ...(preventedBy !== undefined && items.has(preventedBy) && { preventedBy }),
    })),
  };
}

function statement(
  topic: TopicSlug,
  entry: WrittenStatement & { rule: string },
  origin: Origin,
  isPost: CardOptions['isPost'],
): Statement {
  const { key, text, rule, evidence = [], why, how, minutes, preventedBy } = entry;
  return {
    id: statementId(topic, key),
    text,
    origin,
    rule,
    evidence: [...new Set(evidence)].filter(isPost),
    ...(why !== undefined && { why }),
    ...(how !== undefined && { how: [...how] }),
    ...(minutes !== undefined && { minutes }),
    ...(preventedBy !== undefined && { preventedBy: statementId(topic, preventedBy) }),
  };
}
