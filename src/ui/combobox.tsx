import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './combobox.module.css';
import fields from './fields.module.css';
import { OwnText } from './own-text.tsx';

export type Choice = { value: string; name: string; note?: string };

/**
 * A field that finds one of many of the archive by its name: the editable combobox with a list of the ARIA Authoring
 * Practices. Down and Up go through what was found, Enter takes it, Escape closes the list, then puts
 * back what was chosen. Only what stands in the list can be chosen.
 *
 * @param find what fits a text, best first, as much of it as is to be shown.
 * @param clears whether the field is empty again after a choice, for choosing several.
 */
export function Combobox({
  label,
  chosen,
  find,
  onChoose,
  clears = false,
}: {
  label: string;
  /** The name of what is chosen now. */
  chosen: string;
  find: (text: string) => readonly Choice[];
  onChoose: (value: string) => void;
  clears?: boolean;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = draft !== undefined;
  const choices = open ? find(draft) : [];
  const at = Math.min(active, choices.length - 1);

  const close = () => setDraft(undefined);
  const type = (text: string) => {
    setDraft(text);
    setActive(0);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onChoose(choice.value);
    if (clears) type('');
    close();
  };
  const goTo = (next: number) => {
    const to = (next + choices.length) % Math.max(1, choices.length);
    setActive(to);
    list.current?.children[to]?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act: Record<string, (() => void) | undefined> = {
      ArrowDown: () => (open ? goTo(at + 1) : type('')),
      ArrowUp: () => (open ? goTo(at - 1) : type('')),
      Enter: open ? () => choose(choices[at]) : undefined,
      Escape: open ? close : undefined,
    };
    const action = act[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={`${fields['field']} ${styles['combobox']}`}>
      <label className={fields['name']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={fields['control']}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && choices[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={draft ?? (clears ? '' : chosen)}
        placeholder={clears ? chosen : undefined}
        onFocus={(event) => event.target.select()}
        onClick={() => !open && type('')}
        onChange={(event) => type(event.target.value)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={styles['list']}
        hidden={!open || choices.length === 0}
      >
        {choices.map((choice, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus
          <div
            key={choice.value}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            className={styles['choice']}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <OwnText>{choice.name}</OwnText>
            {choice.note !== undefined && <span className={styles['note']}>{choice.note}</span>}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={open && choices.length === 0 ? styles['none'] : 'visually-hidden'}
      >
        {open &&
          (choices.length === 0
            ? 'Nothing of this name.'
            : `${choices.length} found; the first is ${choices[0]?.name}.`)}
      </p>
    </div>
  );
}
