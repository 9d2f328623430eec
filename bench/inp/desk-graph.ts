import type { Locator, Page } from '@playwright/test';
import { heading, lookIntoPalette, nav } from './parts.ts';
import type { Reader } from './reader.ts';

type Point = { x: number; y: number };

/** The graph as map and as text, with mouse and keyboard. */
export async function exploreAtDesk(reader: Reader): Promise<void> {
  const { page } = reader;
  const graph = heading(page, 'Graph');
  await reader.press('go to Graph', nav(page, 'Graph'), { shows: graph });
  reader.at('graph');
  await map(page).waitFor();
  await page.locator('[data-leads="cytoscape"]').waitFor();
  await onTheMap(reader);
  await filters(reader);
  await asText(reader);
  await keys(reader);
  await tools(reader);
  await lookIntoPalette(reader);
  const topic = await findOnMap(page, 'topic');
  await reader.pressAt('open a card by a double click', topic, {
    times: 2,
    shows: page.getByRole('complementary', { name: /^Around/ }),
  });
}

function map(page: Page): Locator {
  return page.getByRole('application', { name: /^Map of/ });
}

/** A place on the map at which the pointer is on a topic or an edge, found by moving it about. */
async function findOnMap(page: Page, target: 'topic' | 'line' | 'none'): Promise<Point> {
  const frame = await map(page).boundingBox();
  if (!frame) throw new Error('There is no map.');
  for (let n = 1; n < 400; n += 1) {
    const [turn, far] = [n * 2.4, 9 * Math.sqrt(n)];
    const x = frame.x + frame.width / 2 + far * Math.cos(turn);
    const y = frame.y + frame.height / 2 + far * Math.sin(turn);
    await page.mouse.move(x, y);
    await page.waitForTimeout(60);
    if ((await targetOn(page)) !== target) continue;
    // On a slow processor the map may still be answering the place before.
    await page.waitForTimeout(400);
    if ((await targetOn(page)) === target) return { x, y };
  }
  throw new Error(`No ${target} was found on the map.`);
}

async function targetOn(page: Page): Promise<string> {
  return (await map(page).getAttribute('data-target')) ?? 'none';
}

async function onTheMap(reader: Reader): Promise<void> {
  const { page } = reader;
  const view = page.getByRole('group', { name: 'Map view' });
  await reader.press('zoom in', view.getByRole('button', { name: 'Zoom in' }));
  await reader.press('zoom in again', view.getByRole('button', { name: 'Zoom in' }));
  await reader.pressAt('select a topic', await findOnMap(page, 'topic'), {
    shows: page.getByRole('link', { name: 'Open the card' }),
  });
  await reader.pressAt('select an edge', await findOnMap(page, 'line'));
  await reader.pressAt('press the ground', await findOnMap(page, 'none'));
  await reader.pressAt('select another topic', await findOnMap(page, 'topic'), {
    shows: page.getByRole('link', { name: 'Open the card' }),
  });
  const side = page.getByRole('button', { name: 'Focus' });
  await reader.press('focus', side);
  for (const hops of ['2', '3']) {
    const group = page.getByRole('group', { name: 'Hops around it' });
    await reader.press(`${hops} hops`, group.getByText(hops).first());
  }
  await reader.press('leave focus', page.getByRole('button', { name: 'Leave focus' }).first());
  await reader.press('route from', page.getByRole('button', { name: 'Route from' }));
  await reader.press('close the side card', page.getByRole('button', { name: 'Close' }));
  const to = page.getByRole('combobox', { name: 'To' });
  await reader.press('go into the end of the route', to);
  await reader.type('find the end of the route', 'kubern');
  await reader.keys('choose the end of the route', 'Enter');
  await reader.press('turn the route round', page.getByRole('button', { name: 'Turn round' }));
  await reader.press('clear the route', page.getByRole('button', { name: 'Clear' }));
  await reader.press('fit the map', view.getByRole('button', { name: 'Fit the map' }));
}

async function filters(reader: Reader): Promise<void> {
  const { page } = reader;
  const tools = page.getByRole('complementary', { name: 'Tools' });
  await reader.press('go into the filter', tools.getByRole('searchbox', { name: 'Text' }));
  await reader.type('filter by text', 'data');
  await reader.press('show all', tools.getByRole('button', { name: 'Show all' }));
  await reader.choose(
    'choose a family',
    tools.getByRole('combobox', { name: 'Family', exact: true }),
    'ArrowDown ArrowUp',
  );
  await reader.press('full cards only', tools.getByText('Full only'));
  await reader.press('with stubs', tools.getByText('With stubs'));
  const from = page.getByRole('slider', { name: 'From year' });
  await reader.choose('begin in a later year', from, 'ArrowRight ArrowRight ArrowLeft ArrowLeft');
  await reader.press('one year less', page.getByRole('button', { name: 'One year less' }));
  await reader.press('one year more', page.getByRole('button', { name: 'One year more' }));
}

async function asText(reader: Reader): Promise<void> {
  const { page } = reader;
  const view = page.getByRole('group', { name: 'View', exact: true });
  const tree = page.getByRole('tree');
  await reader.press('text view', view.getByText('Text'), { shows: tree });
  await reader.press('select a topic in the text', tree.getByText('CQRS', { exact: true }).first());
  await reader.keys('walk in the text', 'ArrowDown ArrowDown ArrowUp');
  await reader.keys('open and close a row', 'ArrowRight ArrowLeft');
  await reader.type('find in the text', 'arch');
  await reader.keys('take the selection back', 'Escape');
  await reader.press('map and text', view.getByText('Both'), { shows: map(page) });
  await reader.press(
    'select beside the map',
    tree.getByText('Kubernetes', { exact: true }).first(),
  );
  await reader.press('map view', view.getByText('Map'));
  await reader.press('close the side card', page.getByRole('button', { name: 'Close' }));
}

async function keys(reader: Reader): Promise<void> {
  const { page } = reader;
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await reader.keys('step into the map', 'Shift+Tab');
  await reader.keys('walk on the map', 'ArrowUp ArrowRight ArrowDown');
  await reader.keys('walk through threads', '] ] [');
  await reader.keys('select by key', 'Space');
  await reader.keys('take the selection back', 'Escape');
  await reader.keys('zoom by key', '+ + - 0');
}

async function tools(reader: Reader): Promise<void> {
  const { page } = reader;
  const panel = page.getByRole('complementary', { name: 'Tools' });
  const colours = panel.getByRole('group', { name: 'Colour by' });
  for (const colour of ['Family', 'Progress', 'Community']) {
    await reader.press(`colour by ${colour.toLowerCase()}`, colours.getByText(colour));
  }
  await reader.press('unfold the facts', panel.getByRole('heading', { name: 'Facts' }));
  await reader.press('unfold the exports', panel.getByRole('heading', { name: 'Export' }));
  for (const format of ['SVG', 'PNG', 'GraphML', 'CSV of topics']) {
    await reader.press(
      `export ${format}`,
      panel.getByRole('button', { name: format, exact: true }),
    );
  }
  await reader.press('fold the tools', page.getByRole('button', { name: 'Fold the tools away' }));
  await reader.press('show the tools', page.getByRole('button', { name: 'Show the tools' }));
}
