import { Link } from '@tanstack/react-router';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';

/** An address that no route knows. */
export default function NotFoundPage() {
  return (
    <Page label="not found" title="There is no page at this address">
      <PageHead title="Not found" description="There is no page at this address." />
      <Notice
        actions={
          <>
            <Link to="/topics">All topics</Link>
            <Link to="/posts">All posts</Link>
            <Link to="/">Home</Link>
          </>
        }
      >
        <p>It may have been mistyped, or the link that brought you here is out of date.</p>
      </Notice>
    </Page>
  );
}
