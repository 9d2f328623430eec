import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';

/** Says that there is no such topic or post, and offers the nearest names. */
export function UnknownAddress({
  kind,
  asked,
  nearest,
}: {
  kind: 'topic' | 'post';
  asked: string;
  nearest: readonly { key: string; link: ReactNode }[];
}) {
  const title = `No ${kind} of this name`;
  return (
    <Page label={`unknown ${kind}`} title={title}>
      <PageHead title={title} description={`This archive has no such ${kind}.`} />
      <Notice
        actions={
          kind === 'topic' ? (
            <Link to="/topics">All topics</Link>
          ) : (
            <Link to="/posts">All posts</Link>
          )
        }
      >
        <p>
          This archive has no {kind}{' '}
          <q>
            <bdi>{asked.slice(0, 120)}</bdi>
          </q>
          . It may have been renamed when the archive was last compiled.
        </p>
        {nearest.length > 0 && (
          <>
            <p>The nearest names:</p>
            <ul>
              {nearest.map(({ key, link }) => (
                <li key={key}>{link}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </Page>
  );
}
