import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { belongs } from '#src/domain/marks/checklist.ts';
import { countStates, progressText, topicItems } from '#src/domain/marks/progress.ts';
import { changedRun } from '#src/domain/marks/run-edits.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './run-topics.module.css';

/** Which topics belong to the run; what was marked on others is kept and comes back with them. */
export function RunTopics({ index }: { index: CorpusIndex }) {
  const { store, run, stateOf, settings } = useMarks();
  const topics = index.corpus.topics.filter(({ items = [] }) => items.length > 0);
  const chosen = topics.filter(({ slug }) => belongs(run, slug));
  const choose = (next: readonly Topic[]) => {
    if (!store) return;
    // A topic that has left the archive stays chosen, in case it returns.
    const away = run.topics?.filter((slug) => !index.topics.has(slug)) ?? [];
    const slugs = [...next.map(({ slug }) => slug), ...away];
    const wanted = next.length === topics.length ? 'all' : slugs;
    store.apply(changedRun(run, { topics: wanted }, store.now()));
  };
  return (
    <section aria-label={`Topics of ${run.name}`}>
      <p className={styles['intro']}>
        “<bdi>{run.name}</bdi>” has {chosen.length === topics.length ? 'all' : chosen.length} of{' '}
        {counted(topics.length, 'topic')}. Marks on a topic that leaves the run are kept, and are
        there again when it comes back.
      </p>
      <p>
        <TextButton onClick={() => choose(topics)}>All topics</TextButton>
        <TextButton onClick={() => choose([])}>None</TextButton>
        <TextButton
          onClick={() =>
            choose(
              topics.filter((topic) =>
                topicItems(topic).some((trackable) => stateOf(trackable) !== 'todo'),
              ),
            )
          }
        >
          Those I began
        </TextButton>
      </p>
      <div className={styles['families']}>
        {[...index.families.values()].map((family) => {
          const members = topics.filter((topic) => topic.family === family.id);
          if (members.length === 0) return null;
          return (
            <fieldset key={family.id} className={styles['family']}>
              <legend>{family.name}</legend>
              {members.map((topic) => (
                <label key={topic.slug} className={styles['topic']}>
                  <input
                    type="checkbox"
                    checked={belongs(run, topic.slug)}
                    onChange={(event) =>
                      choose(
                        topics.filter(({ slug }) =>
                          slug === topic.slug ? event.target.checked : belongs(run, slug),
                        ),
                      )
                    }
                  />
                  <OwnText>{topic.title}</OwnText>
                  <span className={styles['count']}>
                    {progressText(
                      countStates(topicItems(topic), stateOf),
                      settings.leaveOutSkipped,
                    )}
                  </span>
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}
