import { describe, expect, it } from 'vitest';
import { playbookOf, slug, stated } from '../sample-posts.ts';
import { applicableTo } from './playbook-statements.ts';

const about = (key: string, ...topics: string[]) => stated(key, { about: topics });
const applied = (topic: string, family: string, ...playbooks: ReturnType<typeof playbookOf>[]) => {
  const sections = Object.entries(applicableTo(slug(topic), family, playbooks));
  return Object.fromEntries(
    sections.map(([name, { about: own, general }]) => [
      name,
      { about: own.map(({ key }) => key), general: general.map(({ key }) => key) },
    ]),
  );
};
const items = (count: number, key: string, ...topics: string[]) =>
  Array.from({ length: count }, (_, n) => about(`${key}-${n + 1}`, ...topics));

describe('what playbooks say of a topic', () => {
  const data = playbookOf('data', {
    claims: [stated('data.all'), about('data.three', 'a', 'cqrs', 'b'), about('data.one', 'cqrs')],
    definition: [about('data.what', 'cqrs')],
  });
  const craft = playbookOf('craft', {
    claims: [stated('craft.all'), about('craft.two', 'cqrs', 'a'), about('craft.other', 'b')],
    failureModes: [about('craft.fault', 'cqrs')],
  });

  it('is what is about it, from any playbook, and the general statements of its family', () => {
    expect(applied('cqrs', 'data', data, craft)).toEqual({
      definition: { about: ['data.what'], general: [] },
      claims: { about: ['data.one', 'craft.two', 'data.three'], general: ['data.all'] },
      checklist: { about: [], general: [] },
      failureModes: { about: ['craft.fault'], general: [] },
    });
    expect(applied('cqrs', 'craft', data, craft)['claims']?.general).toEqual(['craft.all']);
  });

  it('begins with what is about fewest topics; ties stand as they are written', () => {
    const claims = [about('m.b', 'cqrs', 'go'), about('m.a', 'cqrs', 'x'), about('m.c', 'cqrs')];
    expect(applied('cqrs', 'm', playbookOf('m', { claims }))['claims']?.about).toEqual([
      ...['m.c', 'm.b', 'm.a'],
    ]);
  });

  it('is nothing for a family without a playbook and a topic that no statement names', () => {
    for (const { about: own, general } of Object.values(applied('go', 'nowhere', data, craft))) {
      expect([...own, ...general]).toEqual([]);
    }
  });

  it.each([
    [0, 9, 0, 7],
    [2, 9, 2, 5],
    [7, 9, 7, 0],
    [9, 9, 7, 0],
    [3, 1, 3, 1],
  ])(
    'gives, with %d items about it and %d general ones, %d and %d of them',
    (own, general, keptOwn, keptGeneral) => {
      const checklist = [...items(general, 'm.general'), ...items(own, 'm.own', 'cqrs')];
      const kept = applied('cqrs', 'm', playbookOf('m', { checklist }))['checklist'];
      expect(kept?.about).toEqual(items(keptOwn, 'm.own').map(({ key }) => key));
      expect(kept?.general).toEqual(items(keptGeneral, 'm.general').map(({ key }) => key));
    },
  );

  it('drops of too many items those that are about most topics', () => {
    const checklist = [...items(2, 'm.wide', 'a', 'cqrs'), ...items(6, 'm.own', 'cqrs')];
    const { about: own } = applied('cqrs', 'm', playbookOf('m', { checklist }))['checklist'] ?? {};
    expect(own).toEqual([...items(6, 'm.own').map(({ key }) => key), 'm.wide-1']);
  });

  it('limits the checklist alone', () => {
    const nine = items(9, 'm.own', 'cqrs');
    const all = applied(
      'cqrs',
      'm',
      playbookOf('m', { definition: nine, claims: nine, failureModes: nine }),
    );
    for (const name of ['definition', 'claims', 'failureModes']) {
      expect(all[name]?.about).toHaveLength(9);
    }
  });

  it('leaves the playbooks as they are', () => {
    const before = structuredClone(data);
    applied('cqrs', 'data', data);
    expect(data).toEqual(before);
  });
});
