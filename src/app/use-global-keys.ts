import { type AnyRouter, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { singleKeysWanted } from '#src/data/single-keys.ts';
import { KEYS, type KeyName, keyOfPress } from '#src/ui/keys.ts';
import { showOverlay, typeAhead } from '#src/ui/overlay.ts';
import { setSingleKeys, singleKeysAreOn } from '#src/ui/single-keys.ts';
import { isComposing, somethingIsOpen, takesLetters } from '#src/ui/typing.ts';

/** The second key of a pair has to come within so many milliseconds. */
const PAIR = 1500;

/**
 * Listens to the keys that work anywhere. What something on the page has done with a key already, by
 * preventing its default, is left alone.
 */
export function useGlobalKeys(): void {
  const router = useRouter();
  useEffect(() => {
    setSingleKeys(singleKeysWanted());
    let begun: { key: string; at: number } | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const before = begun && event.timeStamp - begun.at < PAIR ? begun.key : undefined;
      if (isModifier(event.key)) return;
      begun = undefined;
      if (event.defaultPrevented || isComposing(event) || somethingIsOpen()) return;
      const isChord = event.ctrlKey || event.metaKey;
      const letter = event.key === 'Enter' ? '\n' : event.key;
      if (!isChord && letter.length === 1 && typeAhead(letter)) {
        event.preventDefault();
        return;
      }
      if (!isChord && (!singleKeysAreOn() || takesLetters(event.target))) return;
      const name = keyOfPress(event, before);
      if (name === 'begun') {
        begun = { key: event.key.toLowerCase(), at: event.timeStamp };
      } else if (name !== undefined && act(name, router)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router]);
}

/** Does what a key stands for; false where the page itself, or nothing, does. */
function act(name: KeyName, router: AnyRouter): boolean {
  // Each by the name of its page.
  if (KEYS[name].group === 'Go to') {
    void router.navigate({ to: name === 'home' ? '/' : `/${name}` });
    return true;
  }
  switch (name) {
    case 'find':
      showOverlay('palette');
      return true;
    case 'keys':
      showOverlay('keys');
      return true;
    case 'next':
    case 'previous':
      void import('#src/ui/row-focus.ts').then(({ focusRow }) =>
        focusRow(name === 'next' ? 1 : -1),
      );
      return true;
    default:
      return false;
  }
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Meta', 'Alt'].includes(key);
}
