import type { Plan } from '#src/domain/paths/plan-schema.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import { KEYS, type KeyName, keyText } from '#src/ui/keys.ts';

/** Something that the palette goes to or does, found by its title and by other words for it. */
export type Command = { document: SearchDocument; run: () => void };

/** What commands need of the app. */
export type Means = {
  goTo: (address: string) => void;
  theme: (theme: 'system' | 'light' | 'dark') => void;
  runs: readonly { id: string; name: string }[];
  /** The run that is chosen now. */
  run: string;
  switchRun: (id: string) => void;
  /** What undoing would take back; absent where there is nothing. */
  undo: (() => void) | undefined;
  plans: readonly Pick<Plan, 'id' | 'name'>[];
  /** Absent until the reader's plans are loaded. */
  newPlan: (() => void) | undefined;
  showKeys: () => void;
  print: () => void;
};

const PAGES: readonly [title: string, address: string, words: string, key?: KeyName][] = [
  ['Home', '/', 'start overview', 'home'],
  ['Topics', '/topics', 'cards subjects', 'topics'],
  ['Graph', '/graph', 'map network', 'graph'],
  ['Paths', '/paths', 'reading plans bridges', 'paths'],
  ['Checklists', '/checklists', 'items to do progress runs', 'checklists'],
  ['Posts', '/posts', 'articles references', 'posts'],
  ['Search', '/search', 'find results facets'],
  ['Bridge two topics', '/paths#bridge', 'connect join chain route between'],
  ['What is left to do', '/checklists?show=left', 'open todo unfinished items'],
  ['Export and import marks', '/checklists?view=files', 'file backup save download restore'],
  ['Topics of the run', '/checklists?view=topics', 'choose project'],
  ['Compare runs', '/checklists?view=compare', 'difference'],
  ['Attic', '/checklists?view=attic', 'lost marks removed'],
];

/** All that can be gone to or done from anywhere, as it is now. */
export function commandsOf(means: Means): Command[] {
  const { runs, run, plans } = means;
  return [
    ...PAGES.map(([title, address, words, key]) =>
      command('page', address, title, words, () => means.goTo(address), key),
    ),
    ...plans.map(({ id, name }) =>
      command('page', `plan-${id}`, name, 'reading plan', () => means.goTo(`/plans/${id}`)),
    ),
    ...(means.newPlan
      ? [command('action', 'new-plan', 'New plan', 'reading schedule calendar', means.newPlan)]
      : []),
    command('action', 'theme-dark', 'Dark theme', 'night mode colour appearance', () =>
      means.theme('dark'),
    ),
    command('action', 'theme-light', 'Light theme', 'day mode colour appearance', () =>
      means.theme('light'),
    ),
    command('action', 'theme-system', 'Theme of the system', 'automatic mode appearance', () =>
      means.theme('system'),
    ),
    ...runs
      .filter(({ id }) => id !== run)
      .map(({ id, name }) =>
        command('action', `run-${id}`, `Switch to the run “${name}”`, 'change project', () =>
          means.switchRun(id),
        ),
      ),
    ...(means.undo
      ? [command('action', 'undo', 'Take the last mark back', 'undo', means.undo, 'undo')]
      : []),
    command('action', 'keys', 'Show all keys', 'keyboard shortcuts help', means.showKeys, 'keys'),
    command('action', 'print', 'Print this page', 'paper pdf', means.print),
  ];
}

function command(
  kind: 'page' | 'action',
  id: string,
  title: string,
  words: string,
  run: () => void,
  key?: KeyName,
): Command {
  return {
    run,
    document: {
      id: `${kind} ${id}`,
      kind,
      title,
      names: words.split(' '),
      context: '',
      // The key for it, as the list of keys has it.
      note: key === undefined ? '' : keyText(KEYS[key].keys[0]),
      text: '',
      topics: [],
      families: [],
      weight: 0,
      place: { to: 'command', command: id },
    },
  };
}
