import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import { BUNDLED_PLAYBOOKS } from './bundled.ts';

/**
 * What readers tick hangs on the keys of statements. `shipped-keys.txt` has every key that any version
 * shipped; a statement may be reworded or said of other topics, and its key stays.
 */
const FILE = path.join(import.meta.dirname, 'shipped-keys.txt');

// Read before any test runs: `npx vitest run -u` writes the file anew.
const listed = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter(Boolean) : [];

const keys = BUNDLED_PLAYBOOKS.flatMap(({ sections }) =>
  CARD_SECTIONS.flatMap((section) => sections[section].map(({ key }) => key)),
);

it('still has every key that was ever shipped', () => {
  const gone = listed.filter((key) => !keys.includes(key));
  expect(
    gone,
    'Readers have ticked these statements: give them their keys back. They must not leave shipped-keys.txt.',
  ).toEqual([]);
});

it('lists every key, sorted and once', async () => {
  // With what was listed already, so that -u can add a key and never drop one.
  const all = [...new Set([...listed, ...keys])].sort();
  await expect(
    `${all.join('\n')}\n`,
    'A key is new, or the list is out of order. Is a new key its final one, for it can never change? Only then add it by `npx vitest run src/compiler/playbooks/shipped-keys.test.ts -u`',
  ).toMatchFileSnapshot(FILE);
});
