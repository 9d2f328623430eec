import { useMark } from '#src/data/marks/use-mark.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { MarkChanged } from '#src/ui/mark-changed.tsx';
import { MarkBox, MarkWord } from '#src/ui/mark-control.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';

/** The box of a post: it was read, wherever it is listed. */
export function PostBox({
  post,
  number,
  round = false,
}: {
  post: Post;
  number?: number;
  round?: boolean;
}) {
  const { changedFrom: _, ...mark } = useMark(postTrackable(post.id), post.title);
  return (
    <MarkBox
      {...mark}
      label={`Read: ${post.title}`}
      round={round}
      {...(number !== undefined && { number })}
    />
  );
}

/** The state of a post in a word. */
export function PostWord({ post }: { post: Post }) {
  const { changedFrom: _, ...mark } = useMark(postTrackable(post.id), post.title);
  return <MarkWord {...mark} label={post.title} />;
}

/** The note on a post, and whether its title has changed since it was marked. */
export function PostNote({ post }: { post: Post }) {
  const { note, changedFrom, state, onState } = useMark(postTrackable(post.id), post.title);
  return (
    <>
      <MarkNote note={note} />
      <MarkChanged
        from={changedFrom}
        to={post.title}
        onConfirm={() => onState(state)}
        onReopen={() => onState('todo')}
      />
    </>
  );
}
