// Runs before the first paint, so that a chosen theme does not flash the other one. It is a file of
// its own because the page allows no inline script; src/ui/theme.ts writes what it reads.
try {
  const theme = localStorage.getItem('throughline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the page follows the system.
}
