import { describe, expect, it } from 'vitest';
import { ariaKeys, isSingle, KEYS, keyOfPress, keyText, withKey } from './keys.ts';
import { MAP_KEYS } from './map-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('what a press asks for', () => {
  it.each([
    [press('/'), undefined, 'find'],
    [press('?'), undefined, 'keys'],
    [press('k', { metaKey: true }), undefined, 'find'],
    [press('K', { ctrlKey: true }), undefined, 'find'],
    [press('k'), undefined, 'previous'],
    [press('j'), undefined, 'next'],
    [press('g'), undefined, 'begun'],
    [press('g'), 'g', 'graph'],
    [press('t'), 'g', 'topics'],
    [press('o'), 'g', 'posts'],
    [press('t'), undefined, undefined],
    [press('x'), 'g', undefined],
    [press('/', { altKey: true }), undefined, undefined],
    [press('j', { ctrlKey: true }), undefined, undefined],
    [press('ArrowDown'), undefined, undefined],
  ])('%o after %s: %s', (pressed, begun, name) => {
    expect(keyOfPress(pressed, begun)).toBe(name);
  });
});

it('has no two names for one key', () => {
  const keys = Object.values({ ...KEYS, ...MAP_KEYS }).flatMap((entry) => [...entry.keys]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(MAP_KEYS).filter((name) => name in KEYS)).toEqual([]);
});

it('tells which keys type too', () => {
  expect(isSingle('j')).toBe(true);
  expect(isSingle('g t')).toBe(true);
  expect(isSingle('Mod+K')).toBe(false);
  expect(isSingle('Space')).toBe(false);
  expect(isSingle(' ')).toBe(false);
  expect(isSingle('Enter')).toBe(false);
  expect(isSingle('[')).toBe(true);
});

it('says keys as keyboards, tooltips and screen readers have them', () => {
  expect(keyText('Mod+K', true)).toBe('⌘K');
  expect(keyText('Mod+K', false)).toBe('Ctrl K');
  expect(withKey('Find anything', 'find', true)).toBe('Find anything (⌘K, Ctrl K, /)');
  expect(withKey('Topics', 'topics', true)).toBe('Topics (g t)');
  expect(withKey('Find anything', 'find', false)).toBe('Find anything (⌘K, Ctrl K)');
  expect(withKey('Topics', 'topics', false)).toBe('Topics');
  expect(ariaKeys('find', true)).toBe('Control+K Meta+K /');
  expect(ariaKeys('find', false)).toBe('Control+K Meta+K');
  expect(ariaKeys('next', false)).toBeUndefined();
  expect(ariaKeys('topics', true)).toBeUndefined();
});
