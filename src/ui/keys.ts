/**
 * Every key of the app, once. What listens to keys, the list of all keys, tooltips and menus take it
 * from here. `Mod` is ⌘ on a Mac and Ctrl elsewhere; `g h` is one key after the other. Those of the map
 * come with it: map-keys.ts.
 */
export const KEYS = {
  find: { group: 'Anywhere', says: 'Find anything', keys: ['Mod+K', '/'] },
  keys: { group: 'Anywhere', says: 'Show all keys', keys: ['?'] },
  undo: { group: 'Anywhere', says: 'Take the last mark back', keys: ['Mod+Z'] },
  home: { group: 'Go to', says: 'Home', keys: ['g h'] },
  topics: { group: 'Go to', says: 'Topics', keys: ['g t'] },
  graph: { group: 'Go to', says: 'Graph', keys: ['g g'] },
  paths: { group: 'Go to', says: 'Paths', keys: ['g p'] },
  checklists: { group: 'Go to', says: 'Checklists', keys: ['g c'] },
  posts: { group: 'Go to', says: 'Posts', keys: ['g o'] },
  next: { group: 'On lists and cards', says: 'Next item, post or row', keys: ['j'] },
  previous: { group: 'On lists and cards', says: 'Item, post or row before', keys: ['k'] },
  tick: { group: 'On an item or a post', says: 'Tick, or take the tick away', keys: ['Space'] },
  done: { group: 'On an item or a post', says: 'Done', keys: ['d'] },
  doing: { group: 'On an item or a post', says: 'Doing', keys: ['i'] },
  skipped: { group: 'On an item or a post', says: 'Skipped', keys: ['s'] },
  todo: { group: 'On an item or a post', says: 'To do again', keys: ['r'] },
} as const satisfies Record<string, { group: string; says: string; keys: readonly string[] }>;

export type KeyName = keyof typeof KEYS;

/** A key that is pressed, as the browser tells it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key is one that also types: those can be switched off (WCAG 2.1.4). */
export function isSingle(key: string): boolean {
  return /^\S( \S)?$/u.test(key);
}

/**
 * What a press asks for.
 *
 * @param begun the single key pressed just before, where it begins a pair such as `g h`.
 * @returns the name of a key, `begun` for the first of a pair, or undefined.
 */
export function keyOfPress(press: Press, begun: string | undefined): KeyName | 'begun' | undefined {
  if (press.altKey) return undefined;
  const plain = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) return named(`Mod+${plain.toUpperCase()}`);
  if (begun !== undefined) return named(`${begun} ${plain}`);
  const isFirst = Object.values(KEYS).some(({ keys }) =>
    keys.some((key) => key.startsWith(`${plain} `)),
  );
  return isFirst ? 'begun' : named(press.key);
}

function named(key: string): KeyName | undefined {
  const entries = Object.entries(KEYS) as [KeyName, { keys: readonly string[] }][];
  return entries.find(([, { keys }]) => keys.includes(key))?.[0];
}

/**
 * The keys of one name as `aria-keyshortcuts` has them; pairs, which it cannot say, are left out.
 *
 * @param singles whether single keys are on.
 */
export function ariaKeys(name: KeyName, singles: boolean): string | undefined {
  const keys = onEachKeyboard(name, singles, 'Control+', 'Meta+');
  return keys.filter((key) => !key.includes(' ')).join(' ') || undefined;
}

/**
 * A tooltip: what something is, and the key for it, on every keyboard: it may stand in a page that was
 * written before anyone knew which.
 *
 * @param singles whether single keys are on.
 */
export function withKey(text: string, name: KeyName, singles: boolean): string {
  const keys = onEachKeyboard(name, singles, '⌘', 'Ctrl ').join(', ');
  return keys ? `${text} (${keys})` : text;
}

/** The keys of one name that are on, by what `Mod` is on one keyboard and on another. */
function onEachKeyboard(name: KeyName, singles: boolean, ...mods: string[]): string[] {
  const keys = KEYS[name].keys.filter((key) => singles || !isSingle(key));
  return [...new Set(keys.flatMap((key) => mods.map((mod) => key.replace('Mod+', mod))))];
}

/** A key as it is written on the keyboard at hand. */
export function keyText(key: string, isMac = onMac()): string {
  return key.replace('Mod+', isMac ? '⌘' : 'Ctrl ');
}

function onMac(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}
