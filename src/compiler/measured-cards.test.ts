import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#src/cli/archive-folder.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { type Problem, SEVERITY } from '#src/domain/corpus/problems.ts';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { monthText } from '#src/domain/wording.ts';
import { compile } from './compile.ts';
import { driftOf } from './derive/drift.ts';
import { motifsOf } from './derive/motifs.ts';
import { readingPath } from './derive/reading-path.ts';
import { titleWords } from './derive/words.ts';
import measured from './fixtures/measured-cards.json' with { type: 'json' };
import { postsOf } from './sample-posts.ts';

/**
 * What published cards of the bundled archive’s blog say. `cards`: topics with all of their posts in
 * the archive. `titleCases`: topics with all of their titles known, dates and tags not always.
 */

describe('the compiled archive', () => {
  let corpus: Corpus | undefined;
  let problems: readonly Problem[] = [];

  beforeAll(async () => {
    const id = archiveId('field-notes');
    const files = await readFolder(path.resolve(import.meta.dirname, '../../archives/field-notes'));
    if (id) ({ corpus, problems } = compile({ id, files }));
  });

  it('has all that the archive has: nothing was left out or merged', () => {
    expect(problems.filter(({ kind }) => SEVERITY[kind] !== 'note')).toEqual([]);
    expect(corpus?.posts).toHaveLength(128);
  });

  it.each(measured.cards)('has the measured card of $slug', (card) => {
    const topic = corpus?.topics.find(({ slug }) => slug === card.slug);
    expect(topic && factsOf(topic, corpus)).toEqual({
      ...card,
      threads: card.threads ?? expect.anything(),
    });
  });
});

describe('the rules on titles', () => {
  it.each(measured.titleCases)('agree with the measured card of $slug', (card) => {
    const newestFirst = card.titlesNewestFirst;
    const words = newestFirst.map((title) => titleWords(title));
    const dated = postsOf(newestFirst.length);
    expect({
      motifs: motifsOf(words),
      drift: driftOf(words) ?? null,
      path: readingPath(dated).map(
        (step) => newestFirst[dated.findIndex(({ id }) => id === step.post)],
      ),
    }).toEqual({ motifs: card.motifs, drift: card.drift, path: card.path });
  });
});

/** A topic of the corpus in the terms of a measured card. */
function factsOf(topic: Corpus['topics'][number], corpus: Corpus | undefined) {
  const titleOf = (id: string) => corpus?.posts.find((post) => post.id === id)?.title;
  return {
    slug: topic.slug,
    posts: topic.posts.length,
    from: monthText(topic.span.from),
    to: monthText(topic.span.to),
    motifs: topic.motifs,
    threads: topic.threads.slice(0, 3).map(({ slug }) => slug),
    path: topic.path.map(({ post }) => titleOf(post)),
  };
}
