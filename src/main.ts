import './ui/tokens.css';
import './ui/base.css';
import { firstPaint } from './app/first-paint.ts';
import { isWrittenHere } from './data/written-page.ts';

/** A page that can be read already is not held up by what makes it answer. */
async function main(root: HTMLElement | null): Promise<void> {
  if (!root) throw new Error('The page has no element with the id “root”.');
  if (isWrittenHere()) await firstPaint();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) {
    link.rel = link.dataset['later'] ?? '';
  }
  const { start } = await import('./app/start.tsx');
  // Reading the scripts and starting them are two pieces of work: a click may come between them.
  await new Promise((resolve) => setTimeout(resolve));
  await start(root);
}

// Not awaited here: the scripts of the app import from this one, and would wait for its end.
void main(document.getElementById('root'));
