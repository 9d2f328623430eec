import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { bridgeBetween } from '#src/domain/paths/bridge.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { useNewPlan } from '../plan/use-new-plan.ts';
import styles from './bridge-page.module.css';
import { BridgePicker } from './bridge-picker.tsx';
import type { BridgeSearch } from './bridge-search.ts';
import { Joints } from './joints.tsx';
import { Shores } from './shores.tsx';
import { Ways } from './ways.tsx';

/** The bridge from one topic to another: the chains, and what to read on the one chosen. */
export function BridgePage({
  index,
  from,
  to,
  search,
}: {
  index: CorpusIndex;
  from: Topic;
  to: Topic;
  search: BridgeSearch;
}) {
  const title = `${from.title} to ${to.title}`;
  return (
    <Page
      label="bridge"
      title={
        <>
          <OwnText>{from.title}</OwnText> to <OwnText>{to.title}</OwnText>
        </>
      }
    >
      <PageHead
        title={title}
        description={`A bridge from ${from.title} to ${to.title}: the topics between them and the posts that join each pair.`}
      />
      <BridgePicker key={`${from.slug} ${to.slug}`} index={index} from={from} to={to} />
      <Bridge index={index} from={from} to={to} search={search} />
    </Page>
  );
}

function Bridge({ index, from, to, search }: Parameters<typeof BridgePage>[0]) {
  const bridge = useMemo(() => bridgeBetween(index, from, to), [index, from, to]);
  const newPlan = useNewPlan();
  if (bridge.kind === 'none') return <Shores shores={bridge.shores} />;
  if (bridge.kind === 'same') {
    return (
      <Notice
        actions={
          <Link to="/paths/$topic" params={{ topic: from.slug }}>
            Walk the path of <OwnText>{from.title}</OwnText>
          </Link>
        }
      >
        <p>
          Both ends are <OwnText>{from.title}</OwnText>, so there is nothing to cross. Choose
          another topic, or walk its own path.
        </p>
      </Notice>
    );
  }
  const ways = [bridge.strongest, ...bridge.alternatives];
  const asked = Number(search.way ?? 0);
  const chosen = asked < ways.length ? asked : 0;
  const chain = ways[chosen] ?? bridge.strongest;
  return (
    <>
      <Ways ways={ways} chosen={chosen} />
      {ways.length === 1 && (
        <p className={styles['note']}>There is no other way that leads over two other topics.</p>
      )}
      <Joints chain={chain} index={index} />
      <p className={styles['plan']}>
        <Button onClick={() => newPlan(chain.topics)}>Plan these topics</Button>
      </p>
    </>
  );
}
