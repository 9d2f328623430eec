// The theme, the room of what comes late, and whether the page is of another address: see
// src/ui/theme.ts, src/data/kept-room.ts, src/app/start.tsx.
try {
  const theme = localStorage.getItem('throughline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const [width, height] = (localStorage.getItem('throughline.room') ?? '').split(' ');
  if (width === `${innerWidth}`)
    document.documentElement.style.setProperty('--room', `${height}px`);
} catch {
  // Storage is blocked.
}

const { address } = document.documentElement.dataset;
if (address !== undefined && address !== location.pathname + location.search) {
  document.documentElement.dataset.elsewhere = '';
}
