import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { type ArchiveId, archiveId } from '#src/domain/corpus/ids.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { MarksProvider } from './marks-provider.tsx';
import { useMark } from './use-mark.ts';

const ARCHIVE = archiveId('small-notes') as ArchiveId;

function Item({ n }: { n: number }) {
  const { state, ready, onState } = useMark(`item:cqrs/own.${n}` as TrackableId, `Item ${n}.`);
  return (
    <button type="button" disabled={!ready} onClick={() => onState('done')}>
      {n}: {state}
    </button>
  );
}

/** A page in development: React mounts all of it twice. */
async function openPage() {
  render(
    <StrictMode>
      <MarksProvider archive={ARCHIVE}>
        <Item n={1} />
        <Item n={2} />
      </MarksProvider>
    </StrictMode>,
  );
  await waitFor(() => expect(item(1)).toBeEnabled());
}

const item = (n: number) =>
  screen.getByRole<HTMLButtonElement>('button', { name: RegExp(`^${n}`) });

describe('mounting twice', () => {
  it('loses no tick, not even of a page that is closed directly after it', async () => {
    await openPage();
    item(1).click();
    item(2).click();
    cleanup();
    await openPage();
    await waitFor(() =>
      expect([item(1), item(2)].map((each) => each.textContent)).toEqual(['1: done', '2: done']),
    );
  });

  it('shows what was stored, and what is marked after it', async () => {
    await openPage();
    item(1).click();
    await waitFor(() => expect(item(1)).toHaveTextContent('1: done'));
    cleanup();
    await openPage();
    await waitFor(() => expect(item(1)).toHaveTextContent('1: done'));
    item(2).click();
    await waitFor(() => expect(item(2)).toHaveTextContent('2: done'));
    cleanup();
    await openPage();
    await waitFor(() => expect(item(2)).toHaveTextContent('2: done'));
    expect(item(1)).toHaveTextContent('1: done');
  });
});

describe('while what keeps marks is loaded', () => {
  const journal = () =>
    Object.keys(localStorage).flatMap((key) => JSON.parse(localStorage.getItem(key) ?? '[]'));

  it('nothing that is marked waits, and the last word counts', async () => {
    render(
      <MarksProvider archive={ARCHIVE}>
        <Item n={1} />
        <Item n={2} />
      </MarksProvider>,
    );
    await waitFor(() => expect(item(1)).toBeEnabled());
    item(1).click();
    let wasOff = false;
    const watching = new MutationObserver(() => {
      wasOff ||= item(2).disabled;
      // As soon as the store is there, and before it has read anything.
      if (item(1).textContent === '1: done' && item(2).textContent === '2: todo') item(2).click();
    });
    watching.observe(document.body, { subtree: true, attributes: true, characterData: true });
    await waitFor(() => expect(item(2)).toHaveTextContent('2: done'));
    watching.disconnect();
    expect(wasOff).toBe(false);
    expect(item(1)).toHaveTextContent('1: done');
    await waitFor(() => expect(journal()).toEqual([]));
  });
});
