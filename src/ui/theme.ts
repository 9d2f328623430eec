/**
 * The reader's choice of theme. It stands on the root element, where public/before-paint.js puts it
 * before the first paint, and keeps what becomes of it.
 */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

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

/** Shows the page in a theme. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const follower of followers) follower(theme);
}
