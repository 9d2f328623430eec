import { keepSingleKeys } from '#src/data/single-keys.ts';
import { Dialog } from '#src/ui/dialog.tsx';
import { isSingle, KEYS, keyText } from '#src/ui/keys.ts';
import { setSingleKeys, useSingleKeys } from '#src/ui/single-keys.ts';
import styles from './keys-dialog.module.css';

/** All keys, by where they work, and the switch for those that also type. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const on = useSingleKeys();
  const all = Object.values(KEYS);
  const groups = new Set(all.map(({ group }) => group));
  return (
    <Dialog title="Keys" onClose={onClose}>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setSingleKeys(target.checked);
            keepSingleKeys(target.checked);
          }}
        />
        <span>
          Single keys
          <span className={styles['note']}>
            When off, letters, digits and signs do nothing by themselves.
          </span>
        </span>
      </label>
      <div className={styles['groups']}>
        {[...groups].map((group) => (
          <section key={group}>
            <h3 className={styles['group']}>{group}</h3>
            <dl>
              {all
                .filter((entry) => entry.group === group)
                .map(({ says, keys }) => (
                  <div key={says} className={styles['row']}>
                    <dt>{says}</dt>
                    <dd>
                      {keys.map((key, at) => (
                        <Key key={key} text={key} isFirst={at === 0} isOff={!on && isSingle(key)} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['foot']}>
        None of them works while you type, and those of the map only while it has the focus.
      </p>
    </Dialog>
  );
}

/** One way to press it: `Ctrl K` are two keys at once, `g h` one after the other. */
function Key({ text, isFirst, isOff }: { text: string; isFirst: boolean; isOff: boolean }) {
  const [first = '', second] = keyText(text).split(' ');
  return (
    <span className={isOff ? styles['off'] : undefined}>
      {!isFirst && <span className={styles['or']}> or </span>}
      <kbd>{first}</kbd>
      {second !== undefined && (
        <>
          {!text.includes('+') && <span className={styles['or']}> then </span>}
          <kbd>{second}</kbd>
        </>
      )}
      {isOff && <span className="visually-hidden"> (off)</span>}
    </span>
  );
}
