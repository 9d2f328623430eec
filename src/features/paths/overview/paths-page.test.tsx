import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTopics, smallCorpus } from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the paths', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('stand by family, those of stubs folded away', async () => {
    const { user } = await renderRoute('/paths');
    const names = (family: string) =>
      region(family)
        .getAllByRole('link')
        .map((link) => link.textContent);
    expect(names('Data')).toEqual(['Event sourcing 3 stages 17–44 min']);
    expect(names('Craft')).toEqual([expect.stringMatching(/^Wood /)]);
    await user.click(screen.getByText('2 more paths through stubs, of a post or two each'));
    expect(names('Craft')).toEqual(
      [/^Wood /, /^Go /, /^Joints /].map((name) => expect.stringMatching(name)),
    );
    expect(screen.getByRole('list', { name: 'Facts' })).toHaveTextContent('5 paths');
    expect(screen.queryByRole('region', { name: 'In progress' })).not.toBeInTheDocument();
  });

  it('have those in progress on top with their next post, then what is near', async () => {
    const { user } = await renderRoute('/paths/event-sourcing');
    await user.click(await screen.findByRole('button', { name: 'Mark as read' }));
    await user.click(screen.getByRole('link', { name: 'Paths' }));
    const started = within(await screen.findByRole('region', { name: 'In progress' }));
    const [first] = started.getAllByRole('link');
    expect(first).toHaveTextContent('continue · Architecture · 1 of 3 read');
    expect(first).toHaveAttribute('href', expect.stringMatching(/^\/paths\/architecture\?post=/));
    expect(started.getAllByText('1 of 3')).toHaveLength(2);
    expect(region('Finished').getByText(/1 path through stubs/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'All others' })).toBeVisible();
  });

  it('lead to a bridge once both ends are chosen', async () => {
    const { user, address } = await renderRoute('/paths');
    await user.click(screen.getByRole('combobox', { name: 'From' }));
    await user.keyboard('archi{Enter}');
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Architecture');
    await user.click(screen.getByRole('combobox', { name: 'To' }));
    await user.keyboard('event{Enter}');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Architecture to Event sourcing' }),
    ).toBeVisible();
    expect(address()).toBe('/paths/architecture/to/event-sourcing');
  });

  it('are none in an archive without topics', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/paths');
    expect(screen.getByText(/no topics yet/)).toBeVisible();
  });

  it('are there in thousands', async () => {
    server.use(...offers(corpusOfTopics(1000)));
    await renderRoute('/paths');
    expect(screen.getByText('1,000 paths')).toBeVisible();
    expect(screen.getByText('1,000 paths through stubs, of a post or two each')).toBeVisible();
  });

  it('say what is wrong when the corpus does not load', async () => {
    server.use(answers('corpus', () => Response.error()));
    await renderRoute('/paths');
    expect(screen.getByRole('alert')).toHaveTextContent('could not be reached');
  });
});
