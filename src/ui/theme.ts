/** The reader's choice of theme; public/before-paint.js applies it before the first paint. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'throughline.theme';

const followers = new Set<(theme: Theme) => void>();

/** Tells a follower of every choice; returns what ends it. */
export function followTheme(follower: (theme: Theme) => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Shows the page in a theme and remembers it, where the browser lets us. */
export function chooseTheme(
  theme: Theme,
  storage: () => Storage = () => window.localStorage,
): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const follower of followers) follower(theme);
  try {
    if (theme === 'system') storage().removeItem(KEY);
    else storage().setItem(KEY, theme);
  } catch {
    // Blocked storage costs the memory of the choice, not the choice.
  }
}
