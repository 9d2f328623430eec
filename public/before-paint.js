// See theme.ts, use-own-room.ts, start.tsx.
const root = document.documentElement;
try {
  root.style.cssText = localStorage.getItem(`throughline.room ${location.pathname}`) ?? '';
  const theme = localStorage.getItem('throughline.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // Storage is blocked.
}

const { address } = root.dataset;
if (address !== undefined && address !== location.pathname + location.search) {
  root.dataset.elsewhere = '';
}
