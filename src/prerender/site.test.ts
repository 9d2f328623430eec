import { describe, expect, it } from 'vitest';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { shelfOf } from '#src/testing/handlers.ts';
import { renderSite, type SitePage } from './site.tsx';

const { corpora, ...shelf } = shelfOf(smallCorpus());
const FILES: Record<string, unknown> = {
  '/corpora/shelf.json': { ...shelf, corpora: corpora.map((one) => ({ ...one, stamp: 'abc' })) },
  '/corpora/small-notes/corpus.json': smallCorpus(),
  ...Object.fromEntries(
    smallCards().map((file) => [`/corpora/small-notes/cards/${file.family}.json`, file]),
  ),
};

async function rendered(files = FILES) {
  const pages = new Map<string, SitePage>();
  for await (const page of renderSite(async (path) => JSON.stringify(files[path]))) {
    pages.set(page.file, page);
  }
  return pages;
}

describe('renderSite', () => {
  it('gives every page its content and head, and says what it was written from', async () => {
    const pages = await rendered();
    expect(pages.size).toBe(7 + 5 + 5 + 9);
    const card = pages.get('topics/event-sourcing');
    expect(card?.html).toContain('Write down the loss that you accept.');
    expect(card?.html).toContain('List the datasets.');
    expect(card).toMatchObject({
      title: 'Event sourcing · Throughline',
      description: '4 posts, Apr 2017 – Oct 2021. State is kept as the events that led to it.',
      written: { address: '/topics/event-sourcing', stamp: 'abc' },
      cards: ['/corpora/small-notes/cards/data.json'],
    });
    expect(card?.written.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(pages.get('index')?.cards).toEqual([]);
  });

  it('writes nothing that the Content-Security-Policy refuses', async () => {
    for (const { html } of (await rendered()).values()) {
      expect(html).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=|javascript:/i);
    }
  });

  it('leaves the network as it was', async () => {
    const { fetch } = globalThis;
    await rendered();
    expect(globalThis.fetch).toBe(fetch);
  });

  it('ends with the failure of a file that is not what it should be', async () => {
    const broken = { ...FILES, '/corpora/small-notes/cards/data.json': { kind: 'other' } };
    await expect(rendered(broken)).rejects.toThrow('/checklists does not load.');
    const old = { ...FILES, '/corpora/shelf.json': shelfOf(smallCorpus()) };
    await expect(rendered(old)).rejects.toThrow('The shelf has no stamp');
  });
});
