import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus, placeOf, standIn } from './kept-focus.ts';

const PAGE = `
  <main id="main">
    <h1>Page</h1>
    <div id="page">
      <input id="filter" />
      <ul id="list">
        <li id="one"><button>1</button> <a href="/one">one</a></li>
        <li id="two"><button>2</button> <a href="/two">two</a></li>
        <li id="three"><button disabled>3</button></li>
      </ul>
      <p id="after"><button tabindex="-1">not by Tab</button> <a href="/after">after</a></p>
    </div>
  </main>`;

const at = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;

/** What stands in for an element after something was taken out of the page. */
function afterTaking(out: string, element: string) {
  const place = placeOf(at(element));
  at(out).remove();
  return standIn(place);
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('in the place of what was taken out of the page stands', () => {
  it.each([
    ['what came after it in its row', '#one button', '#one button', '#one a'],
    ['else what came before it', '#one a', '#one a', '#one button'],
    ['the next row', '#one', '#one a', '#two button'],
    ['for the last row that can be used, the one before', '#two', '#two button', '#one a'],
    ['for a whole list, what comes after it', '#list', '#two a', '#after a'],
    ['at the end, what came before, in a field too', '#after', '#after a', '#two a'],
  ])('%s', (_what, out, element, expected) => {
    const wanted = at(expected);
    expect(afterTaking(out, element)).toBe(wanted);
  });

  it('nothing where the page is another one', () => {
    expect(afterTaking('#page', '#two a')).toBeUndefined();
  });
});

describe('the focus', () => {
  beforeAll(keepFocus);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Takes an element out of the page, and lets everybody have their say. */
  async function take(selector: string, then = () => {}) {
    at(selector).remove();
    await Promise.resolve();
    then();
    vi.runAllTimers();
  }

  it('goes on from what is taken away', async () => {
    at('#one button').focus();
    await take('#one');
    expect(at('#two button')).toHaveFocus();
  });

  it('begins at the heading of another page', async () => {
    at('#one button').focus();
    await take('#page');
    expect(at('h1')).toHaveFocus();
  });

  it('stays where somebody else has led it', async () => {
    at('#one button').focus();
    await take('#one', () => at('#filter').focus());
    expect(at('#filter')).toHaveFocus();
  });

  it('is not given to whoever has left it', async () => {
    at('#one button').focus();
    at('#one button').blur();
    vi.runAllTimers();
    await take('#one');
    expect(document.body).toHaveFocus();
  });
});
