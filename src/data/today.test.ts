import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarStamp, dayOf, today } from './today.ts';

describe('today', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('writes a day with two digits for month and day', () => {
    expect(today(() => new Date(2024, 1, 9))).toBe('2024-02-09');
    expect(today(() => new Date(2023, 11, 31, 23, 59, 59))).toBe('2023-12-31');
  });

  it.each([
    ['Pacific/Auckland', '2024-03-02'],
    ['UTC', '2024-03-01'],
    ['Pacific/Honolulu', '2024-03-01'],
  ])('is the day where the reader is: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(() => new Date('2024-03-01T20:00:00Z'))).toBe(day);
  });

  it('asks the clock of the machine when given none', () => {
    vi.setSystemTime(new Date(2022, 6, 5, 12));
    expect(today()).toBe('2022-07-05');
    vi.useRealTimers();
  });
});

describe('a moment', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['Pacific/Auckland', '2024-03-02'],
    ['Pacific/Honolulu', '2024-03-01'],
  ])('lies on the day it is where the reader is: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(Date.UTC(2024, 2, 1, 20))).toBe(day);
  });

  it('is written in UTC for calendars, wherever the reader is', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(calendarStamp(() => new Date('2026-11-26T09:30:00.123Z'))).toBe('20261126T093000Z');
  });
});
