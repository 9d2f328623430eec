/** The sign of a state: a tick, half a box, a stroke through. Never colour alone. */
export function Sign({ state }: { state: 'doing' | 'done' | 'skipped' }) {
  const paths = {
    done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
    doing: 'M4 12 12 4',
    skipped: 'M3.5 8H12.5',
  };
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path d={paths[state]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
