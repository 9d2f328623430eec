// The theme, the room of what comes later, and whether the page is of another address: see
// src/ui/theme.ts, src/data/marks/use-own-room.ts, src/app/start.tsx.
try {
  const theme = localStorage.getItem('throughline.theme');
  const rooms = localStorage.getItem(`throughline.room ${location.pathname}`);
  if (rooms) document.documentElement.style.cssText = rooms;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked.
}

const { address } = document.documentElement.dataset;
if (address !== undefined && address !== location.pathname + location.search) {
  document.documentElement.dataset.elsewhere = '';
}
