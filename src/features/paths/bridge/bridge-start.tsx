import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { BridgePicker } from './bridge-picker.tsx';

/** One end of a bridge, before the other is chosen. */
export function BridgeStart({ index, from }: { index: CorpusIndex; from: Topic }) {
  return (
    <Page
      label="bridge"
      title={
        <>
          From <OwnText>{from.title}</OwnText> to…
        </>
      }
      lead="Choose the topic on the other side. The bridge leads there over the topics that share most posts."
    >
      <PageHead
        title={`From ${from.title} to…`}
        description={`Choose a topic to bridge ${from.title} to.`}
      />
      <BridgePicker index={index} from={from} />
    </Page>
  );
}
