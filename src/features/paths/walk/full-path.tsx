import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { STAGE_TEXT } from '#src/domain/corpus/stage-text.ts';
import type { Reading } from '#src/domain/paths/reading.ts';
import { rangeText, totalTime } from '#src/domain/paths/reading-time.ts';
import { stageWhy } from '#src/domain/paths/stages.ts';
import { walkAll } from '#src/domain/paths/walk.ts';
import type { Order } from '#src/domain/paths/walk-order.ts';
import { counted } from '#src/domain/wording.ts';
import { LongList } from '#src/ui/long-list.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { PostRow } from '../post-row.tsx';
import styles from './full-path.module.css';
import type { WalkSearch } from './walk-search.ts';

const ROW_HEIGHT = 72;

/** All posts of a topic, newest first or as history, with its stages standing out. */
export function FullPath({
  topic,
  index,
  reading,
  search,
  onSearch,
}: {
  topic: Topic;
  index: CorpusIndex;
  reading: Reading;
  search: WalkSearch;
  onSearch: (search: WalkSearch) => void;
}) {
  const order = search.order ?? 'newest';
  const steps = walkAll(index, topic, order, reading);
  const time = totalTime(
    index,
    steps.map(({ post }) => post),
  );
  return (
    <Section
      title="The full path"
      note={`${counted(steps.length, 'post')} · ${rangeText(time)}`}
      intro={
        order === 'newest'
          ? 'Every post on the topic, from the newest back.'
          : 'Every post on the topic as history, from the oldest on.'
      }
    >
      {steps.length > 1 && (
        <div className={styles['order']}>
          <SelectField
            label="Order"
            value={order}
            options={[
              { value: 'newest', name: 'Newest first' },
              { value: 'oldest', name: 'Oldest first, as history' },
            ]}
            onChange={(value) =>
              onSearch({ ...search, order: value === 'newest' ? undefined : (value as Order) })
            }
          />
        </div>
      )}
      <LongList
        items={steps}
        keyOf={({ post }) => post.id}
        rowHeight={ROW_HEIGHT}
        row={({ post, stage }) => (
          <div className={stage ? styles['stage'] : styles['between']}>
            <PostRow
              post={post}
              index={index}
              why={stage && `${STAGE_TEXT[stage]}, ${stageWhy(stage, topic)}`}
              link={
                <Link
                  to="/paths/$topic"
                  params={{ topic: topic.slug }}
                  search={{ ...search, through: 'all', post: post.id }}
                >
                  <OwnText language={post.language}>{post.title}</OwnText>
                </Link>
              }
            />
          </div>
        )}
      />
    </Section>
  );
}
