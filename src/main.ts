import './ui/tokens.css';
import './ui/base.css';
import { firstPaint } from './app/first-paint.ts';
import { isWrittenHere } from './data/written-page.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”.');

// A page that can be read already is not held up by what makes it answer.
if (isWrittenHere()) await firstPaint();
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) {
  link.rel = link.dataset['later'] ?? '';
}
const { start } = await import('./app/start.tsx');
await start(root);
