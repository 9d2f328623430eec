import { Search } from 'lucide';
import { Icon } from '#src/ui/icon.tsx';
import { ariaKeys, KEYS, keyText, withKey } from '#src/ui/keys.ts';
import { showOverlay } from '#src/ui/overlay.ts';
import { useSingleKeys } from '#src/ui/single-keys.ts';
import styles from './search-field.module.css';

/** Looks like a field and opens the palette; on a phone it is its sign alone. */
export function SearchField() {
  const [chord, single] = KEYS.find.keys;
  const singles = useSingleKeys();
  return (
    <button
      type="button"
      className={styles['field']}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys('find', singles)}
      title={withKey('Find anything', 'find', singles)}
      onClick={() => showOverlay('palette')}
    >
      <Icon of={Search} size={18} />
      <span className={styles['word']}>Search</span>
      {/* For the eye: aria-keyshortcuts says it. */}
      <span aria-hidden="true">
        <kbd className={styles['key']}>{singles ? single : keyText(chord)}</kbd>
      </span>
    </button>
  );
}
