// What shows and answers before all other scripts. See theme.ts, use-own-room.ts, long-list.tsx, start.tsx.
{
  const root = document.documentElement;
  const KEY = 'throughline.theme';

  const withStorage = (use) => {
    try {
      use(localStorage);
    } catch {} // It is blocked: nothing is kept.
  };
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  let singlesAreOff;
  withStorage((kept) => {
    singlesAreOff = kept.getItem('throughline.single-keys');
    root.style.cssText = kept.getItem(`throughline.room ${location.pathname}`) ?? '';
    show(kept.getItem(KEY));
  });

  // Whoever changes the theme, it is kept here.
  new MutationObserver(() =>
    withStorage((kept) => {
      const { theme } = root.dataset;
      if (theme) kept.setItem(KEY, theme);
      else kept.removeItem(KEY);
    }),
  ).observe(root, { attributeFilter: ['data-theme'] });

  addEventListener('change', ({ target }) => {
    if (target.name === 'theme') show(target.value);
  });

  // What was pressed last before the app answers: it is pressed again then, at the same place.
  let from;
  const press = (event, target) => {
    if (!target || 'answers' in root.dataset) return;
    const again = () => target.dispatchEvent(new PointerEvent('click', event));
    root.pressed = { target, again, typed: '' };
  };
  addEventListener('pointerdown', (event) => {
    from = [event.x, event.y];
  });
  addEventListener('click', (event) => {
    // A drag over a map is no press of what it ends on.
    if (event.detail && Math.hypot(event.x - from?.[0], event.y - from?.[1]) > 16) return;
    press(
      event,
      event.target.closest(
        'button:not([popovertarget]), [popovertargetaction=hide], [data-topic], [data-early]',
      ),
    );
  });
  // The keys of the search press its button; what is typed after it is kept until the app takes it.
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, target } = event;
      const find = document.querySelector('[aria-keyshortcuts*=K]');
      const isChord = ctrlKey || metaKey;
      const letter = key === 'Enter' ? '\n' : key;
      const isPressed = () => find && root.pressed?.target === find;
      if (isPressed() && !isChord && !letter[1]) root.pressed.typed += letter;
      else if (isChord ? key === 'k' : key === '/' && !singlesAreOff && !target.closest('input')) {
        press(event, find);
      } else return;
      if (isPressed()) event.preventDefault();
    },
    true,
  );

  // Paper has all rows of a list, also before the app can draw them: a page has them for those without scripts.
  addEventListener('beforeprint', () => {
    for (const rest of document.querySelectorAll('svg + noscript'))
      rest.insertAdjacentHTML('afterend', `<div data-paper>${rest.textContent}`);
  });
  addEventListener('afterprint', () => {
    for (const paper of document.querySelectorAll('[data-paper]')) paper.remove();
  });

  const { address } = root.dataset;
  if (address !== undefined && address !== location.pathname + location.search) {
    root.dataset.elsewhere = '';
  }
}
