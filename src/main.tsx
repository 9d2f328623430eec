import './ui/tokens.css';
import './ui/base.css';
import { start } from './app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”.');
void start(root);
