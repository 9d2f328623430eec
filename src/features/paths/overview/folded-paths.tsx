import { useState } from 'react';
import type { PathLine } from '#src/domain/paths/path-line.ts';
import { counted } from '#src/domain/wording.ts';
import styles from './folded-paths.module.css';
import { Line, PathList } from './path-list.tsx';

/** Full paths in the open; those of stubs, which are many and short, folded away. */
export function FoldedPaths({ lines }: { lines: readonly PathLine[] }) {
  const [open, setOpen] = useState(false);
  const full = lines.filter(({ topic }) => topic.full);
  const stubs = lines.filter(({ topic }) => !topic.full);
  return (
    <>
      {full.length > 0 && <PathList lines={full} />}
      {stubs.length > 0 && (
        <details
          className={styles['stubs']}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {counted(stubs.length, full.length > 0 ? 'more path' : 'path')} through stubs, of a post
            or two each
          </summary>
          {open && <PathList lines={stubs} />}
          <noscript>
            <ul>
              {stubs.map((line) => (
                <li key={line.topic.slug}>
                  <Line line={line} />
                </li>
              ))}
            </ul>
          </noscript>
        </details>
      )}
    </>
  );
}
