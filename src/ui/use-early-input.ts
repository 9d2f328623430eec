import { type RefObject, useEffect, useRef } from 'react';

/** Several fields may have been filled in, of which each change starts from the page before it. */
const MOST_TRIES = 5;

/**
 * Takes up what was typed or chosen before the page's scripts ran: a page that was written at build
 * time can be filled in at once, and nobody was listening.
 *
 * @param value what the field is to show, as far as the app knows.
 * @param shown what it does show.
 * @returns the field's ref.
 */
export function useEarlyInput<Value extends string, Field extends HTMLElement>(
  value: Value,
  onChange: (value: Value) => void,
  shown: (field: Field) => Value | undefined,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  const early = useRef({ value, triesLeft: MOST_TRIES });
  useEffect(() => {
    if (early.current.triesLeft === MOST_TRIES) {
      early.current.value = (field.current && shown(field.current)) ?? value;
    }
    if (early.current.value === value) early.current.triesLeft = 0;
    if (early.current.triesLeft <= 0) return;
    early.current.triesLeft -= 1;
    onChange(early.current.value);
  });
  return field;
}
