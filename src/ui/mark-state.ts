import { KEYS } from './keys.ts';
import { singleKeysAreOn } from './single-keys.ts';

/** The four things that can be said of a row that is tracked, with their word and their key. */
export type MarkState = 'todo' | 'doing' | 'done' | 'skipped';

export const MARK_CHOICES: readonly { state: MarkState; word: string; key: string }[] = [
  { state: 'done', word: 'done', key: KEYS.done.keys[0] },
  { state: 'doing', word: 'doing', key: KEYS.doing.keys[0] },
  { state: 'skipped', word: 'skipped', key: KEYS.skipped.keys[0] },
  { state: 'todo', word: 'to do', key: KEYS.todo.keys[0] },
];

/** What a control shows of one mark, and what it does with it. */
export type MarkValue = {
  state: MarkState;
  note: string;
  /** False until the marks are known. */
  ready: boolean;
  onState: (state: MarkState) => void;
  onNote: (note: string) => void;
  /** Told when the reader comes near, by pointer, finger or focus. */
  onApproach: () => void;
};

/** The state that a key asks for on a focused row; undefined for any other key. */
export function stateOfKey(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): MarkState | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysAreOn()) return undefined;
  return MARK_CHOICES.find(({ key }) => key === event.key.toLowerCase())?.state;
}
