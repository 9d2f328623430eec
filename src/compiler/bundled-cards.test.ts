import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#src/cli/archive-folder.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { compile } from './compile.ts';

/** What every full card of the bundled archive owes its reader, beside what is derived. */

const folder = path.resolve(import.meta.dirname, '../../archives/field-notes');
const id = archiveId('field-notes');
if (id === undefined) throw new Error('The bundled archive has an unusable name.');
const { corpus, cards } = compile({ id, files: await readFolder(folder) });
const byTopic = new Map(cards.flatMap((file) => file.cards).map((card) => [card.topic, card]));
const full = (corpus?.topics ?? []).filter((topic) => topic.full);
const own = ({ rule }: { rule: string }) => rule === 'about' || rule === 'authored';

it('has 54 full topics', () => {
  expect(full).toHaveLength(54);
});

describe.each(full.map(({ slug }) => slug))('the card of %s', (slug) => {
  const card = byTopic.get(slug);

  it('has statements of its own in every section', () => {
    expect(card?.definition.filter(own)).toHaveLength(1);
    expect(card?.claims.filter(own).length).toBeGreaterThanOrEqual(2);
    expect(card?.checklist.filter(own).length).toBeGreaterThanOrEqual(4);
    expect(card?.failureModes.filter(own).length).toBeGreaterThanOrEqual(3);
  });

  it('takes at most seven items from playbooks, each with its reason and its minutes', () => {
    const items = card?.checklist.filter(({ origin }) => origin === 'playbook') ?? [];
    expect(items.length).toBeLessThanOrEqual(7);
    for (const { why, minutes } of card?.checklist.filter(({ origin }) => origin !== 'derived') ??
      []) {
      expect(why).toBeTruthy();
      expect(minutes).toBeGreaterThan(0);
    }
  });

  it('says of each of its own failure modes which item prevents it', () => {
    const items = card?.checklist.map((item) => item.id);
    for (const { preventedBy } of card?.failureModes.filter(own) ?? []) {
      expect(items).toContain(preventedBy);
    }
  });
});
