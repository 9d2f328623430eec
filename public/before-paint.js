// Before the first paint, in a file of its own since the page allows no inline script: the theme that
// src/ui/theme.ts keeps, and whether this page was written at build time for another address.
try {
  const theme = localStorage.getItem('throughline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked.
}

const { address } = document.documentElement.dataset;
if (address !== undefined && address !== location.pathname + location.search) {
  document.documentElement.dataset.elsewhere = '';
}
