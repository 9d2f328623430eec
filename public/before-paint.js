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

  withStorage((kept) => {
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
  const press = (event, button) => {
    if (!button || 'answers' in root.dataset) return;
    if (event.type === 'keydown') event.preventDefault();
    for (const before of document.querySelectorAll('[data-pressed]')) delete before.dataset.pressed;
    button.dataset.pressed = '';
  };
  addEventListener('click', (event) =>
    press(event, event.target.closest('button:not([popovertarget]), [popovertargetaction=hide]')),
  );
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'k')
      press(event, document.querySelector('[aria-keyshortcuts~="Control+K"]'));
  });

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
