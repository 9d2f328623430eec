import { useDeferredValue, useMemo } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { filterPosts, postYears } from '#src/domain/corpus/post-filter.ts';
import { sortTopics } from '#src/domain/corpus/topic-filter.ts';
import { counted, grouped } from '#src/domain/wording.ts';
import { FilterBar } from '#src/ui/filter-bar.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { Reference } from '../reference.tsx';
import type { PostSearch } from './post-search.ts';

const ROW_HEIGHT = 132;

export function PostsPage({
  index,
  search,
  onSearch,
}: {
  index: CorpusIndex;
  search: PostSearch;
  onSearch: (search: PostSearch) => void;
}) {
  const { corpus } = index;
  // A choice shows at once where it was made; the list may follow a moment later.
  const late = useDeferredValue(search);
  const posts = useMemo(() => filterPosts(index, late), [index, late]);
  const all = corpus.posts.length;
  const change = (part: PostSearch) => onSearch({ ...search, ...part });
  return (
    <Page label={corpus.archive.title} title="Posts">
      <PageHead
        title="Posts"
        description={`All ${counted(all, 'post')} of ${corpus.archive.title}, newest first.`}
      />
      <FilterBar
        label="Filter posts"
        count={
          posts.length === all
            ? counted(all, 'post')
            : `${grouped(posts.length)} of ${counted(all, 'post')}`
        }
        onReset={posts.length < all ? () => onSearch({}) : undefined}
      >
        <TextField
          label="Text"
          value={search.text ?? ''}
          onChange={(text) => change({ text: text || undefined })}
        />
        <SelectField
          label="Year"
          value={search.year ?? ''}
          options={[
            { value: '', name: 'All years' },
            ...postYears(corpus.posts).map((year) => ({ value: year, name: year })),
          ]}
          onChange={(year) => change({ year: year || undefined })}
        />
        <SelectField
          label="Topic"
          value={search.topic ?? ''}
          options={[
            { value: '', name: 'All topics' },
            ...sortTopics(corpus.topics, 'name').map(({ slug, title }) => ({
              value: slug,
              name: title,
            })),
          ]}
          onChange={(topic) => change({ topic: topic || undefined })}
        />
      </FilterBar>
      {posts.length === 0 ? (
        <Notice>
          <p>
            {all === 0
              ? 'This archive has no posts yet. Add some to posts.json and compile again.'
              : 'No post fits all of this. Take a filter away, or show all.'}
          </p>
        </Notice>
      ) : (
        <LongList
          items={posts}
          keyOf={(post) => post.id}
          rowHeight={ROW_HEIGHT}
          row={(post) => <Reference post={post} index={index} />}
        />
      )}
    </Page>
  );
}
