import { yearCounts } from '#src/domain/corpus/rhythm.ts';
import type { Span, Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { Histogram } from '#src/ui/histogram.tsx';

/** A topic's posts per year over the whole span of its archive, so that cards compare. */
export function TopicHistogram({
  topic,
  span,
  height,
}: {
  topic: Topic;
  span: Span;
  height?: number;
}) {
  const years = yearCounts(topic.perYear, span);
  const said = years
    .filter(({ posts }) => posts > 0)
    .map(({ year, posts }) => `${year} ${counted(posts, 'post')}`);
  return (
    <Histogram
      label={`Posts per year: ${said.join(', ')}`}
      bars={years.map(({ year, posts }) => ({ name: year, value: posts }))}
      {...(height !== undefined && { height })}
    />
  );
}
