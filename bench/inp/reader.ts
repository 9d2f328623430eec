import type { Locator, Page } from '@playwright/test';
import { type Interaction, readInteractions } from './event-timing.ts';

/** How long a reader takes, in milliseconds: over a button, with it down, between keys, after a change. */
const HOVERS = 120;
const HOLDS = 60;
const TYPES = 120;
const RESTS = 450;

/** An interaction by the name that the tour gives it. */
export type Named = Interaction & { place: string; name: string };

/**
 * Someone who walks through the app with a real mouse, keyboard or finger. Everything pressed has a
 * name; what the browser measured of it is read when the page is left, so that nothing is in its way.
 */
export class Reader {
  /** Everything measured so far. */
  readonly interactions: Named[] = [];
  readonly page: Page;
  private readonly by: 'mouse' | 'finger';
  private place = '';
  private pressed: { place: string; name: string }[] = [];

  constructor(page: Page, by: 'mouse' | 'finger') {
    this.page = page;
    this.by = by;
  }

  /** Comes to an address from outside: a load, no interaction. */
  async arrive(address: string): Promise<void> {
    await this.leave();
    await this.page.goto(address);
    await this.page.waitForFunction(
      () => performance.getEntriesByName('throughline.answers').length > 0,
    );
    await this.rest();
  }

  /** What is pressed from now on is counted there. */
  at(place: string): void {
    this.place = place;
  }

  /** Presses something on the page with the mouse or a finger, as often as is said. */
  async press(name: string, what: Locator, then: { shows?: Locator; times?: number } = {}) {
    await this.pressAt(name, await placeOf(what, name), then);
  }

  async pressAt(
    name: string,
    { x, y }: { x: number; y: number },
    { shows, times = 1 }: { shows?: Locator; times?: number } = {},
  ): Promise<void> {
    const { mouse, touchscreen } = this.page;
    if (this.by === 'mouse') {
      await mouse.move(x, y, { steps: 3 });
      await this.page.waitForTimeout(HOVERS);
    }
    for (let n = 1; n <= times; n += 1) {
      this.count(times === 1 ? name : `${name}, ${n} of ${times}`);
    }
    if (this.by === 'finger') await touchscreen.tap(x, y);
    else if (times === 1) {
      await mouse.down();
      await this.page.waitForTimeout(HOLDS);
      await mouse.up();
    } else {
      // All at once, in this order: on a busy machine they would come too late for a double click.
      const presses = Array.from({ length: times }, (_, n) => ({ clickCount: n + 1 }));
      await Promise.all(presses.flatMap((press) => [mouse.down(press), mouse.up(press)]));
    }
    await this.see(shows);
  }

  /** Presses keys one after the other, such as `g t` or `ArrowDown ArrowDown`. */
  async keys(name: string, keys: string, shows?: Locator): Promise<void> {
    const all = keys.split(' ');
    for (const [at, key] of all.entries()) {
      this.count(`${name} (${all.length === 1 ? '' : `${at + 1} of ${all.length}, `}${key})`);
      await this.page.keyboard.press(key, { delay: HOLDS });
      await this.page.waitForTimeout(TYPES - HOLDS);
    }
    await this.see(shows);
  }

  /** Types into whatever has the focus, as fast as one types, whatever the page makes of it. */
  async type(name: string, text: string, shows?: Locator): Promise<void> {
    for (const [at, letter] of [...text].entries()) {
      this.count(`${name} (letter ${at + 1} of “${text}”)`);
      await this.page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: HOLDS });
      await this.page.waitForTimeout(TYPES - HOLDS);
    }
    await this.see(shows);
  }

  /** Gives a list of choices the focus and goes through it by keys. */
  async choose(name: string, field: Locator, keys: string): Promise<void> {
    await field.focus();
    await this.keys(name, keys);
  }

  /** Turns the wheel: scrolling is no interaction, but what it starts may be in the way of one. */
  async scroll(distance: number): Promise<void> {
    for (let left = distance; left > 0; left -= 400) {
      await this.page.mouse.wheel(0, 400);
      await this.page.waitForTimeout(HOVERS);
    }
    await this.rest();
  }

  /** Back or forward by the browser’s own buttons, which are outside of the page. */
  async travel(way: 'back' | 'forward', shows: Locator): Promise<void> {
    await (way === 'back' ? this.page.goBack() : this.page.goForward());
    await shows.waitFor();
    await this.rest();
  }

  /**
   * Rests, and only then looks for something: whoever looks for an element by its role has the page
   * work for it, which must not count as the page’s own answer.
   */
  private async see(what: Locator | undefined): Promise<void> {
    await this.rest();
    await what?.waitFor();
  }

  rest(): Promise<void> {
    return this.page.waitForTimeout(RESTS);
  }

  /** Ends the visit of a page: takes down what the browser has measured there. */
  async leave(): Promise<void> {
    if (this.pressed.length === 0) return;
    await this.rest();
    const measured = await readInteractions(this.page);
    if (measured.length !== this.pressed.length) {
      const last = this.pressed.at(-1)?.name;
      throw new Error(
        `The page saw ${measured.length} presses, not ${this.pressed.length} up to “${last}”.`,
      );
    }
    for (const [at, { place, name }] of this.pressed.entries()) {
      this.interactions.push({ ...(measured[at] as Interaction), place, name });
    }
    this.pressed = [];
  }

  private count(name: string): void {
    this.pressed.push({ place: this.place, name });
  }
}

/** The middle of something on the screen, into which it is scrolled where it is not. */
async function placeOf(what: Locator, name: string): Promise<{ x: number; y: number }> {
  await what.waitFor();
  const place = await what.evaluate(async (element) => {
    const middle = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const isThere = () => {
      const { x, y } = middle();
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    if (!isThere()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return isThere() ? middle() : undefined;
  });
  if (!place) throw new Error(`“${name}” is covered by something else.`);
  return place;
}
