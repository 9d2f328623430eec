import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { failureText } from '#src/data/failure-text.ts';
import { LoadFailure } from '#src/data/load-failure.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';

/** What happened, in words, what is safe, and the way on. */
export default function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const { title, happened, wayOut } = described(error);
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page label="error" title={title}>
      <PageHead title={title} description={happened} />
      <Notice
        urgent
        actions={
          <>
            <Button onClick={tryAgain}>Try again</Button>
            <a href={import.meta.env.BASE_URL}>Home</a>
          </>
        }
      >
        <p>{happened}</p>
        <p>{wayOut}</p>
        <p>Nothing of yours was changed.</p>
      </Notice>
    </Page>
  );
}

function described(error: unknown): { title: string; happened: string; wayOut: string } {
  if (error instanceof LoadFailure) {
    return { title: 'The archive did not load', ...failureText(error) };
  }
  return {
    title: 'This page broke',
    happened: `Something here is wrong with Throughline itself: ${error instanceof Error ? error.message : String(error)}`,
    wayOut: 'Try again, or reload the page.',
  };
}
