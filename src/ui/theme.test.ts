// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chooseTheme, currentTheme } from './theme.ts';

const root = document.documentElement;

describe('theme', () => {
  afterEach(() => {
    delete root.dataset['theme'];
    localStorage.clear();
  });

  it('follows the system until one is chosen', () => {
    expect(currentTheme()).toBe('system');
    root.dataset['theme'] = 'mauve';
    expect(currentTheme()).toBe('system');
  });

  it.each(['light', 'dark'] as const)('shows and remembers %s', (theme) => {
    chooseTheme(theme);
    expect(currentTheme()).toBe(theme);
    expect(root.dataset['theme']).toBe(theme);
    // The key that public/before-paint.js reads before the first paint.
    expect(localStorage.getItem('throughline.theme')).toBe(theme);
  });

  it('forgets the choice when the system is to decide again', () => {
    chooseTheme('dark');
    chooseTheme('system');
    expect(currentTheme()).toBe('system');
    expect(root.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem('throughline.theme')).toBeNull();
  });

  it('shows the choice even where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('Access is denied', 'SecurityError');
    };
    chooseTheme('dark', blocked);
    expect(currentTheme()).toBe('dark');
    chooseTheme('system', blocked);
    expect(currentTheme()).toBe('system');
  });
});
