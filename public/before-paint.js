// See theme.ts, kept-room.ts, start.tsx.
const { dataset, style } = document.documentElement;
try {
  const { 'throughline.theme': theme, [`throughline.room.${innerWidth}`]: room = '' } =
    localStorage;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  style.setProperty('--room', room);
} catch {
  // Blocked.
}
const { address } = dataset;
if (address && address !== location.pathname + location.search) dataset.elsewhere = '';
