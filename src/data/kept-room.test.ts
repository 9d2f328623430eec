// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveRoomBack, keepRoom } from './kept-room.ts';

const beforePaint = readFileSync('public/before-paint.js', 'utf8');

/** What the next page that is loaded does before its first paint; the room that it keeps. */
function nextLoad(): string {
  new Function(beforePaint)();
  return document.documentElement.style.getPropertyValue('--room');
}

describe('the room of what comes after the page', () => {
  afterEach(() => {
    giveRoomBack();
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  it('is kept by the next page that is loaded, and given back', () => {
    keepRoom(311.2);
    expect(nextLoad()).toBe('311.2px');
    giveRoomBack();
    expect(document.documentElement.style.getPropertyValue('--room')).toBe('');
  });

  it('is not kept in a window of another width, where it would be another one', () => {
    keepRoom(311);
    vi.stubGlobal('innerWidth', window.innerWidth + 1);
    expect(nextLoad()).toBe('');
  });

  it('is nothing once there is nothing to come', () => {
    keepRoom(311);
    keepRoom(0);
    expect(nextLoad()).toBe('');
  });

  it('is nothing where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('Access is denied', 'SecurityError');
    };
    expect(() => keepRoom(311, blocked)).not.toThrow();
    expect(nextLoad()).toBe('');
  });
});
