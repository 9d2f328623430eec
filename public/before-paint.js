// The theme, and whether the page is of another address: see src/ui/theme.ts, src/app/start.tsx.
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
