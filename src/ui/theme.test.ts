// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chooseTheme, currentTheme } from './theme.ts';

const root = document.documentElement;

describe('theme', () => {
  afterEach(() => {
    delete root.dataset['theme'];
  });

  it('follows the system until one is chosen', () => {
    expect(currentTheme()).toBe('system');
    root.dataset['theme'] = 'mauve';
    expect(currentTheme()).toBe('system');
  });

  it.each(['light', 'dark'] as const)('shows %s', (theme) => {
    chooseTheme(theme);
    expect(currentTheme()).toBe(theme);
    expect(root.dataset['theme']).toBe(theme);
  });

  it('forgets the choice when the system is to decide again', () => {
    chooseTheme('dark');
    chooseTheme('system');
    expect(currentTheme()).toBe('system');
    expect(root.dataset['theme']).toBeUndefined();
  });
});
