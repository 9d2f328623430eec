import { Fragment, type ReactNode } from 'react';

/** `a`, `a and b`, `a, b and c` of what is not mere text. */
export function Series({ of }: { of: readonly ReactNode[] }) {
  return of.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words of one sentence, which do not move about
    <Fragment key={at}>
      {at > 0 && (at === of.length - 1 ? ' and ' : ', ')}
      {each}
    </Fragment>
  ));
}
