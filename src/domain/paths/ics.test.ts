import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { planOf } from '#src/testing/plan.ts';
import { readingOf } from '#src/testing/reading.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { calendarOf } from './ics.ts';
import type { Plan } from './plan-schema.ts';
import { planView } from './plan-view.ts';
import { type Reading, UNREAD } from './reading.ts';

const ODD = 'Backups; restores, \\ and “Grüße” — 時間 🕰️ '.repeat(5).trim();
const index = indexCorpus(
  corpusOf([
    post('new', {
      date: '2024-01-01',
      topics: 'events',
      title: ODD,
      url: 'https://notes.example/?a=1,2;b=3',
      minutes: 20,
      summary: 'First line.\nSecond: ☃.',
    }),
    post('long', { date: '2023-01-01', topics: 'events', minutes: 100 }),
    post('o,l;d\\ü', { date: '2022-01-01', topics: 'events', title: '\u0007bell', minutes: 20 }),
  ]),
);
const STAMP = '20261126T093000Z';

function exported(plan: Partial<Plan> = {}, reading: Reading = UNREAD, stamp = STAMP) {
  const full = planOf(plan);
  return calendarOf(full, planView(index, full, { reading, today: '2026-11-26' }), stamp);
}

function events(text: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a plan as a calendar', () => {
  it('is read back by a parser as what it was', () => {
    const [first, second, third] = events(exported());
    expect(first?.summary).toBe('bell');
    expect(first?.startDate.toString()).toBe('2026-11-26');
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.endDate.toString()).toBe('2026-11-27');
    expect(first?.uid).toBe('plan-1/o,l;d\\ü@throughline');

    expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual([
      '2026-11-30',
      '2026-12-08',
    ]);
    expect(third?.summary).toBe(ODD);
    expect(third?.description).toBe(
      '15–28 min to read.\nthe newest of 3 on Events.\nFirst line.\nSecond: ☃.',
    );
    expect(third?.component.getFirstPropertyValue('url')).toBe('https://notes.example/?a=1,2;b=3');
  });

  it('has what RFC 5545 demands of every calendar and event', () => {
    const text = exported() ?? '';
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Throughline/);
    for (const { component } of events(text)) {
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T09:30:00Z');
    }
  });

  it('ends lines in CRLF, none longer than 75 octets, none broken inside a character', () => {
    const text = exported({ name: ODD.slice(0, 110) }) ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(70);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/\u0007/);
  });

  it('moves its events when it is imported again, and marks what was read', () => {
    const before = events(exported());
    const later = events(
      exported({ days: ['fri'] }, readingOf({ 'o,l;d\\ü': '2026-11-26' }), '20261126T093100Z'),
    );
    expect(later.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(later[0]?.summary).toBe('✓ bell');
    expect(later[1]?.startDate.toString()).toBe('2026-11-27');
    expect(Number(later[0]?.sequence)).toBe(Number(before[0]?.sequence) + 1);
  });

  it('is none where there is no event', () => {
    expect(exported({ hoursPerWeek: 0 })).toBeUndefined();
    expect(exported({ goals: [] })).toBeUndefined();
  });
});
