import { type RefObject, useEffect, useRef } from 'react';

/** Several fields may have been filled in, of which each change starts from the page before it. */
const MOST_TRIES = 5;

/**
 * Takes up what was typed or chosen before the page's scripts ran: a page that was written at build
 * time can be filled in at once, and nobody was listening.
 *
 * @param value what the field is to show, as far as the app knows.
 * @returns the field's ref.
 */
export function useEarlyInput<Field extends HTMLInputElement | HTMLSelectElement>(
  value: string,
  onChange: (value: string) => void,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  const early = useRef({ text: '', triesLeft: MOST_TRIES });
  useEffect(() => {
    if (early.current.triesLeft === MOST_TRIES) early.current.text = field.current?.value ?? value;
    if (early.current.text === value) early.current.triesLeft = 0;
    if (early.current.triesLeft <= 0) return;
    early.current.triesLeft -= 1;
    onChange(early.current.text);
  });
  return field;
}
