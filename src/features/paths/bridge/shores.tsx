import { Link } from '@tanstack/react-router';
import type { Shore } from '#src/domain/paths/shores.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import styles from './shores.module.css';

/** Both sides of a gap that no post bridges, and the topics on each that come nearest to the other. */
export function Shores({ shores }: { shores: readonly [Shore, Shore] }) {
  const [here, there] = shores;
  return (
    <>
      <p className={styles['gap']}>
        No chain of shared posts joins <OwnText>{here.end.title}</OwnText> to{' '}
        <OwnText>{there.end.title}</OwnText>. These topics come nearest on either shore.
      </p>
      <div className={styles['shores']}>
        {shores.map((shore) => (
          <Section
            key={shore.end.slug}
            title={
              <>
                On the shore of <OwnText>{shore.end.title}</OwnText>
              </>
            }
            intro={
              shore.reach === 0
                ? 'It shares no post with any other topic.'
                : `Its posts lead to ${counted(shore.reach, 'other topic')}.`
            }
          >
            <ul>
              {shore.nearest.map(({ topic, why }) => (
                <li key={topic.slug} className={styles['topic']}>
                  <Link to="/paths/$topic" params={{ topic: topic.slug }}>
                    <OwnText>{topic.title}</OwnText>
                  </Link>
                  <p className={styles['why']}>
                    <bdi>{why}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
}
