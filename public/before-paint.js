// Runs before the first paint. It is a file of its own because the page allows no inline script.

// A chosen theme must not flash the other one; src/ui/theme.ts writes what this reads.
try {
  const theme = localStorage.getItem('throughline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the page follows the system.
}

// A page written at build time for one address may be the host's answer to another one, or to the
// same with a filter: then only its shape is shown, until src/app/start.tsx draws the right one.
const { address } = document.documentElement.dataset;
if (address !== undefined && address !== location.pathname + location.search) {
  document.documentElement.dataset.elsewhere = '';
}
