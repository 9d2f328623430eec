import { lazy, Suspense } from 'react';

/** Few texts change, and only marked ones tell. */
const MarkChangedTexts = lazy(() => import('./mark-changed-texts.tsx'));

/** Says that a text is another one than the mark was made on; nothing while it is the same. */
export function MarkChanged({
  from,
  ...rest
}: {
  /** The text that was marked, where it is another one now. */
  from: string | undefined;
  to: string;
  onConfirm: () => void;
  onReopen: () => void;
}) {
  if (from === undefined) return null;
  return (
    <Suspense>
      <MarkChangedTexts from={from} {...rest} />
    </Suspense>
  );
}
