import type { IconNode } from 'lucide';
import { createElement } from 'react';

/**
 * An icon of lucide, by its node. It always stands beside words, or in a control with a name, and so
 * is not read aloud.
 */
export function Icon({
  of,
  size,
  className,
}: {
  of: IconNode;
  /** Width and height: CSS pixels, or a length such as `0.9em`. */
  size: number | string;
  className?: string | undefined;
}) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) =>
        createElement(tag, { key: JSON.stringify(attributes), ...attributes }),
      )}
    </svg>
  );
}
