import { useDeferredValue, useMemo } from 'react';
import { type Marks, useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { filterTopics, sortTopics } from '#src/domain/corpus/topic-filter.ts';
import {
  countStates,
  type Stand,
  shareDone,
  standOf,
  topicTrackables,
} from '#src/domain/marks/progress.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { FilterBar } from '#src/ui/filter-bar.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { TopicRow } from './topic-row.tsx';
import type { TopicSearch } from './topic-search.ts';

const ROW_HEIGHT = 76;

export function TopicsPage({
  index,
  search,
  onSearch,
}: {
  index: CorpusIndex;
  search: TopicSearch;
  onSearch: (search: TopicSearch) => void;
}) {
  const { corpus, families, communities } = index;
  const { sort = 'posts', community, progress } = search;
  const marks = useMarks();
  // A choice shows at once where it was made; the list may follow a moment later.
  const late = useDeferredValue(search);
  const topics = useMemo(() => shownTopics(index, late, marks), [index, late, marks]);
  const all = corpus.topics.length;
  const change = (part: TopicSearch) => onSearch({ ...search, ...part });
  const reset = () => onSearch({ sort: search.sort });

  return (
    <Page label={corpus.archive.title} title="Topics">
      <PageHead
        title="Topics"
        description={`All ${counted(all, 'topic')} of ${corpus.archive.title}, to filter by text, family and community.`}
      />
      <FilterBar
        label="Filter topics"
        count={
          topics.length === all
            ? counted(all, 'topic')
            : `${grouped(topics.length)} of ${counted(all, 'topic')}`
        }
        onReset={topics.length < all ? reset : undefined}
      >
        <TextField
          label="Text"
          value={search.text ?? ''}
          onChange={(text) => change({ text: text || undefined })}
        />
        <SelectField
          label="Family"
          value={search.family ?? ''}
          options={[
            { value: '', name: 'All families' },
            ...[...families.values()].map(({ id, name }) => ({ value: id, name })),
          ]}
          onChange={(family) => change({ family: family || undefined })}
        />
        <SelectField
          label="Community"
          value={community ?? ''}
          options={[
            { value: '', name: 'All communities' },
            ...[...communities.values()].map((group) => ({
              value: String(group.id),
              name: `${group.name} (${group.topics.length})`,
            })),
          ]}
          onChange={(value) => change({ community: value || undefined })}
        />
        <SelectField
          label="Cards"
          value={search.kind ?? ''}
          options={[
            { value: '', name: 'Full and stubs' },
            { value: 'full', name: 'Full cards' },
            { value: 'stub', name: 'Stubs' },
          ]}
          onChange={(kind) => change({ kind: (kind || undefined) as TopicSearch['kind'] })}
        />
        <SelectField
          label="Progress"
          value={progress ?? ''}
          options={[
            { value: '', name: 'Any' },
            { value: 'started', name: 'Begun' },
            { value: 'finished', name: 'Finished' },
            { value: 'untouched', name: 'Not begun' },
          ]}
          onChange={(value) => change({ progress: (value || undefined) as Stand | undefined })}
        />
        <SelectField
          label="Order"
          value={sort}
          options={[
            { value: 'posts', name: 'Most posts' },
            { value: 'newest', name: 'Newest post' },
            { value: 'name', name: 'Name' },
            { value: 'progress', name: 'Progress' },
          ]}
          onChange={(value) =>
            change({ sort: value === 'posts' ? undefined : (value as TopicSearch['sort']) })
          }
        />
      </FilterBar>
      {topics.length === 0 ? (
        <Notice>
          <p>
            {all === 0
              ? 'This archive has no topics yet: its posts carry none. Add topics to posts.json and compile again.'
              : 'No topic fits all of this. Take a filter away, or show all.'}
          </p>
        </Notice>
      ) : (
        <LongList
          items={topics}
          keyOf={(topic) => topic.slug}
          rowHeight={ROW_HEIGHT}
          row={(topic) => <TopicRow topic={topic} index={index} />}
        />
      )}
    </Page>
  );
}

/** The topics that fit what is asked, in the order that is asked for. */
function shownTopics(
  index: CorpusIndex,
  { sort = 'posts', community, progress, ...asked }: TopicSearch,
  { stateOf, settings }: Marks,
): Topic[] {
  const countsOf = (topic: Topic) => countStates(topicTrackables(topic), stateOf);
  const found = filterTopics(index, {
    ...asked,
    community: community === undefined ? undefined : Number(community),
  });
  return sortTopics(
    progress === undefined ? found : found.filter((topic) => standOf(countsOf(topic)) === progress),
    sort,
    (topic) => shareDone(countsOf(topic), settings.leaveOutSkipped),
  );
}
