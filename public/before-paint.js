// What shows and answers before all other scripts. See theme.ts, use-own-room.ts, start.tsx.
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

  // The last button that was pressed before the app answers: it presses that again.
  const press = (button) => {
    if (!button) return;
    delete document.querySelector('[data-pressed]')?.dataset.pressed;
    if (!('answers' in root.dataset)) button.pressed = '';
  };
  addEventListener('click', ({ target }) =>
    press(target.closest('button:not([popovertarget]), [popovertargetaction=hide]')?.dataset),
  );
  // The keys of the search press its button, which keeps what is typed until the app takes it.
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, target } = event;
      const find = document.querySelector('[aria-keyshortcuts*=K]')?.dataset ?? {};
      const isChord = ctrlKey || metaKey;
      const letter = key === 'Enter' ? '\n' : key;
      if ('pressed' in find && !isChord && !letter[1]) find.pressed += letter;
      else if (isChord ? key === 'k' : key === '/' && !singlesAreOff && !target.closest('input')) {
        press(find);
      } else return;
      if ('pressed' in find) event.preventDefault();
    },
    true,
  );

  const { address } = root.dataset;
  if (address !== undefined && address !== location.pathname + location.search) {
    root.dataset.elsewhere = '';
  }
}
