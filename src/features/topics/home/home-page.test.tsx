import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const region = (name: string) => within(screen.getByRole('region', { name }));

const linksOf = (name: string) =>
  region(name)
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('link').textContent);

describe('home', () => {
  beforeEach(() => {
    vi.setSystemTime('2023-11-20');
    server.use(...offers(smallCorpus()));
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('says what the archive is, and leads to its posts, its topics and its own site', async () => {
    await renderRoute('/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Small Notes');
    expect(screen.getByText('A few posts about events.')).toBeVisible();
    const facts = within(screen.getByRole('list', { name: 'Facts' }));
    expect(facts.getByRole('link', { name: '9 posts' })).toHaveAttribute('href', '/posts');
    expect(facts.getByRole('link', { name: '5 topics' })).toHaveAttribute('href', '/topics');
    expect(facts.getByText('Feb 2016 – Oct 2021')).toBeVisible();
    const homepage = facts.getByRole('link', { name: 'notes.example (opens in a new tab)' });
    expect(homepage).toHaveAttribute('href', 'https://notes.example');
    expect(homepage).toHaveAttribute('target', '_blank');
    expect(region('About this archive').getByText('Made for tests.')).toBeVisible();
  });

  it('shows the map as one picture with a sentence for it', async () => {
    await renderRoute('/');
    const map = within(screen.getByRole('figure'));
    expect(map.getByRole('img')).toHaveAccessibleName(/^Map of 5 topics: /);
  });

  it('names the communities, each a way into the list of topics', async () => {
    const { user, address } = await renderRoute('/');
    const map = within(screen.getByRole('figure'));
    expect(map.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Event sourcing3 topics',
      'Wood2 topics',
    ]);
    await user.click(map.getByRole('link', { name: 'Wood' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    expect(address()).toBe('/topics?community=1');
    expect(screen.getByRole('status')).toHaveTextContent('2 of 5 topics');
  });

  it('begins with the topics of which there is most to say', async () => {
    const { user, address } = await renderRoute('/');
    expect(linksOf('Most to say')).toEqual([
      'Architecture',
      'Event sourcing',
      'Wood',
      'Joints',
      'Go',
    ]);
    await user.click(region('Most to say').getByRole('link', { name: 'Event sourcing' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Event sourcing' })).toBeVisible();
    expect(address()).toBe('/topics/event-sourcing');
  });

  it('shows the six newest posts with their months', async () => {
    await renderRoute('/');
    expect(linksOf('What is new')).toEqual([
      'Event Pipelines in Practice',
      'Letter to the Readers',
      'Drawing Boundaries Early',
      'Ereignisse statt Zustände',
      'Ledgers for Beginners',
      'Why We Chose Events',
    ]);
    const date = region('What is new').getByText('Oct 2021');
    expect(date).toHaveAttribute('datetime', '2021-10-25');
    expect(date).toHaveAttribute('title', '25 October 2021');
  });

  it('says for how long full topics have been quiet, and leaves stubs out', async () => {
    await renderRoute('/');
    const quiet = region('What has gone quiet').getAllByRole('listitem');
    expect(quiet.map((item) => item.textContent)).toEqual(['Woodquiet for 7 years']);
  });

  it('leaves out what there is not: homepage, note, quiet topics', async () => {
    server.use(...offers(corpusOf([post('one', { topics: 'cqrs' })])));
    await renderRoute('/');
    expect(screen.getByRole('list', { name: 'Facts' })).toHaveTextContent('1 post1 topicMay 2020');
    expect(screen.queryByRole('region', { name: 'About this archive' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'What has gone quiet' })).not.toBeInTheDocument();
  });

  it('says why there is no map in an archive without posts', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/');
    expect(screen.getByRole('list', { name: 'Facts' })).toHaveTextContent('0 posts0 topics');
    expect(screen.getByText(/There is no map yet: the archive has no posts/)).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says why there is no map in an archive whose posts carry no topics', async () => {
    server.use(...offers(corpusOf([post('one'), post('two')])));
    await renderRoute('/');
    expect(screen.getByText(/There is no map yet: no post has a topic/)).toBeVisible();
    expect(screen.getByRole('link', { name: '2 posts' })).toHaveAttribute('href', '/posts');
  });
});
