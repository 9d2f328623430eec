import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '#src/testing/arbitrary-corpus.ts';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { filterGraph } from './filter-graph.ts';
import { shownThreads, threadWords } from './thread-words.ts';

const words = (corpus: ReturnType<typeof smallCorpus>, slug: string, most?: number) => {
  const index = indexCorpus(corpus);
  const { graph } = filterGraph(index, {});
  const node = graph.nodes.find((each) => each.slug === slug);
  if (!node) throw new Error(`There is no topic ${slug}.`);
  return threadWords(index, node, shownThreads(graph).get(node.slug) ?? [], most);
};

describe('threadWords', () => {
  it('says of a topic its posts, its threads by strength and what it is narrower than', () => {
    expect(words(smallCorpus(), 'event-sourcing')).toBe(
      '4 posts; joined to Architecture by 3 posts, Go by 1; narrower than Architecture',
    );
    expect(words(smallCorpus(), 'joints')).toBe('2 posts; joined to Wood by 2 posts');
  });

  it('counts the threads that it does not name', () => {
    expect(words(smallCorpus(), 'go', 1)).toBe(
      '1 post; joined to Architecture by 1 post and 1 more topic',
    );
  });

  it('says so of a topic that stands alone', () => {
    expect(words(corpusOf([post('one', { topics: 'alone' })]), 'alone')).toBe(
      '1 post; joined to no topic that is shown',
    );
  });

  it('takes from titles what would turn the sentence round', () => {
    const corpus = corpusOf([post('one', { topics: 'plain odd' })], {
      topics: { odd: { title: '\u202eesrever' } },
    });
    expect(words(corpus, 'plain')).toBe('1 post; joined to esrever by 1 post');
  });
});

describe('shownThreads', () => {
  it('has each edge at both of its ends, strongest first', () => {
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const { graph } = filterGraph(index, {});
        const threads = shownThreads(graph);
        expect([...threads.values()].flat()).toHaveLength(2 * graph.edges.length);
        for (const { slug } of graph.nodes) {
          const own = threads.get(slug) ?? [];
          expect(new Map(own.map(({ node, weight }) => [node.slug as string, weight]))).toEqual(
            new Map(
              (index.topics.get(slug)?.threads ?? []).map((each) => [each.slug, each.shared]),
            ),
          );
          const weights = own.map(({ weight }) => weight);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});
