import { linkHost } from '#src/domain/corpus/safe-link.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { ExternalLink } from '#src/ui/external-link.tsx';

/** The way to the original, by its host; nothing for a post without a link. */
export function PostOutLink({ post }: { post: Post }) {
  if (post.url === undefined) return null;
  return (
    <ExternalLink href={post.url}>
      <span className="visually-hidden">Read the original at </span>
      {linkHost(post.url)}
    </ExternalLink>
  );
}
