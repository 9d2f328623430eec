import { box, heading, lookIntoPalette, nav } from './parts.ts';
import type { Reader } from './reader.ts';

/** Paths, a walk, a bridge and a plan, with mouse and keyboard. */
export async function walkAtDesk(reader: Reader): Promise<void> {
  await overview(reader);
  await walk(reader);
  await bridge(reader);
  await plan(reader);
}

async function overview(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.press('go to Paths', nav(page, 'Paths'), { shows: heading(page, 'Paths') });
  reader.at('paths');
  await reader.scroll(1600);
  const stubs = page.getByText(/through stubs, of a post or two each$/);
  await reader.press('unfold the paths through stubs', stubs.last());
  await lookIntoPalette(reader);
  const path = page.getByRole('main').getByRole('link', { name: /^CQRS/ });
  await reader.press('open a path', path.first(), { shows: heading(page, 'CQRS') });
}

async function walk(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('path');
  await page.getByRole('main').focus();
  await reader.keys('to the next step', 'j');
  await reader.keys('to the step before', 'k');
  const read = page.getByRole('button', { name: 'Mark as read' });
  const isThere = (await read.count()) > 0;
  if (isThere) await reader.press('mark as read', read);
  await reader.keys('to the next step', 'j');
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await reader.press('to the step before', steps.getByRole('link').first());
  await reader.choose(
    'order of the full path',
    page.getByRole('combobox', { name: 'Order', exact: true }),
    'ArrowDown ArrowUp',
  );
  const full = page.getByRole('region', { name: 'The full path' });
  await reader.press('walk from a post of the full path', full.getByRole('link').last());
  await lookIntoPalette(reader);
  await reader.press('begin a bridge', page.getByRole('link', { name: 'Bridge to…' }), {
    shows: heading(page, /^From CQRS/),
  });
}

async function bridge(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('bridge');
  await reader.press('go into the other end', page.getByRole('combobox', { name: 'To' }));
  await reader.type('find the other end', 'kuber', page.getByRole('option').first());
  await reader.keys('choose the other end', 'Enter', heading(page, 'CQRS to Kubernetes'));
  const ways = page.getByRole('navigation', { name: 'Ways across' }).getByRole('link');
  await reader.press('take another way', ways.nth(1));
  await reader.press('mark a post as read', box(page).first());
  await lookIntoPalette(reader);
  await reader.press('go to Paths', nav(page, 'Paths'), { shows: heading(page, 'Paths') });
}

async function plan(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('paths');
  await reader.press('make a plan', page.getByRole('button', { name: 'New plan' }), {
    shows: heading(page, 'Reading plan'),
  });
  reader.at('plan');
  const goal = page.getByRole('combobox', { name: /goal/ });
  await reader.press('go into the goals', goal);
  for (const name of ['cqrs', 'event', 'perform']) {
    await reader.type('find a goal', name, page.getByRole('option').first());
    await reader.keys('take a goal', 'Enter');
  }
  await reader.choose(
    'posts of the plan',
    page.getByRole('combobox', { name: 'Posts', exact: true }),
    'ArrowDown',
  );
  await reader.choose(
    'its direction',
    page.getByRole('combobox', { name: 'Direction', exact: true }),
    'ArrowDown',
  );
  await reader.choose(
    'its hours a week',
    page.getByRole('spinbutton', { name: 'Hours a week', exact: true }),
    'ArrowUp ArrowUp',
  );
  // A number counts when it has rested for a moment.
  await page.waitForTimeout(1000);
  await reader.press('another day', page.getByRole('checkbox', { name: 'Tuesday' }));
  await reader.press('one day less', page.getByRole('checkbox', { name: 'Monday' }));
  await reader.press(
    'tick a post of the plan',
    page
      .getByRole('region', { name: /^Week 1/ })
      .getByRole('checkbox')
      .first(),
  );
  await reader.press('export the calendar', page.getByRole('button', { name: /Calendar/ }));
  await reader.press('export the plan', page.getByRole('button', { name: 'Markdown' }));
  await lookIntoPalette(reader);
  await reader.press('remove the plan', page.getByRole('button', { name: 'Remove this plan' }), {
    shows: heading(page, 'Paths'),
  });
}
