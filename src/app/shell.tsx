import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Library, ListChecks, Route, Share2, Waypoints } from 'lucide';
import { lazy, type ReactNode, Suspense } from 'react';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { MarksProvider } from '#src/data/marks/marks-provider.tsx';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { FOOT } from '#src/ui/at-foot.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { type KeyName, withKey } from '#src/ui/keys.ts';
import { showOverlay, useOverlay } from '#src/ui/overlay.ts';
import { APP_LANGUAGE, OwnLanguage, OwnText } from '#src/ui/own-text.tsx';
import { useSingleKeys } from '#src/ui/single-keys.ts';
import { ThemeSwitch } from '#src/ui/theme-switch.tsx';
import { OnceKept } from './once-kept.tsx';
import { PendingPage } from './pending-page.tsx';
import { SearchField } from './search-field.tsx';
import styles from './shell.module.css';
import { UndoKey } from './undo-key.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

/** What only marks need, loaded with them. */
const RunSwitch = lazy(() => import('./run-switch.tsx'));
const SavingNotice = lazy(() => import('./saving-notice.tsx'));
const UndoToast = lazy(() => import('./undo-toast.tsx'));
/** What is loaded when it is asked for. */
const KeysDialog = lazy(() => import('./keys-dialog.tsx'));

/** A page in development changes all the time, and keeps nothing. */
const KEEPS_OFFLINE =
  import.meta.env.PROD && typeof navigator !== 'undefined' && 'serviceWorker' in navigator;
const NewerVersion = lazy(() => import('./newer-version.tsx'));

/** The ways to go, each by the key of its name. */
const WAYS = [
  { to: '/topics', name: 'Topics', icon: Waypoints },
  { to: '/graph', name: 'Graph', icon: Share2 },
  { to: '/paths', name: 'Paths', icon: Route },
  { to: '/checklists', name: 'Checklists', icon: ListChecks },
  { to: '/posts', name: 'Posts', icon: Library },
] as const;

/** What is around every page: name and archive, the ways to go, the theme, and the page itself. */
export function Shell({ children }: { children: ReactNode }) {
  useGlobalKeys();
  const overlay = useOverlay();
  const singles = useSingleKeys();
  // The router draws nothing before it knows whether the first page is slow.
  const nothingYet = useRouterState({ select: (state) => state.matches.length === 0 });
  const onPlan = useRouterState({
    select: ({ location }) => location.pathname.startsWith('/plans/'),
  });
  const archive = useQuery(corpusQuery).data?.corpus.archive;
  return (
    <MarksProvider archive={archive?.id}>
      <OwnLanguage value={archive?.language ?? APP_LANGUAGE}>
        <div className={styles['shell']}>
          <a className={styles['skip']} href="#main">
            Skip to the page
          </a>
          <header className={styles['bar']}>
            <div className={styles['inner']}>
              <Link to="/" className={styles['name']} title={withKey('Home', 'home', singles)}>
                <Mark />
                <span className={styles['product']}>Throughline</span>
              </Link>
              <nav className={styles['nav']} aria-label="Main">
                {WAYS.map(({ to, name, icon }) => (
                  <Link
                    key={to}
                    to={to}
                    activeOptions={{ includeSearch: false }}
                    // The page of a plan stands beside the paths, but belongs to them.
                    aria-current={to === '/paths' && onPlan ? 'page' : undefined}
                    title={withKey(name, to.slice(1) as KeyName, singles)}
                  >
                    <Icon of={icon} size={20} />
                    {name}
                  </Link>
                ))}
              </nav>
              <div className={styles['end']}>
                {archive && <OwnText className={styles['archive']}>{archive.title}</OwnText>}
                <OnceMarked>
                  <RunSwitch />
                </OnceMarked>
                <SearchField />
                <ThemeSwitch />
              </div>
            </div>
          </header>
          <main id="main" tabIndex={-1} className={styles['main']}>
            {nothingYet && <PendingPage />}
            {children}
          </main>
          <footer className={styles['foot']}>
            <p>
              A map compiled from an archive of posts by Throughline. Nothing you do here is sent
              anywhere.
            </p>
          </footer>
          {/* At the end, so that nothing moves when they come; they stay in sight from there. */}
          <div className={styles['notices']}>
            <OnceMarked>
              <UndoToast />
            </OnceMarked>
            <div id={FOOT} />
            <OnceMarked>
              <SavingNotice />
            </OnceMarked>
            {KEEPS_OFFLINE && (
              <OnceKept>
                <NewerVersion />
              </OnceKept>
            )}
          </div>
          <UndoKey />
          {overlay === 'keys' && (
            <Suspense>
              <KeysDialog onClose={() => showOverlay(undefined)} />
            </Suspense>
          )}
        </div>
      </OwnLanguage>
    </MarksProvider>
  );
}

/** Nothing until the reader's marks are open. */
function OnceMarked({ children }: { children: ReactNode }) {
  const { store } = useMarks();
  return store && <Suspense>{children}</Suspense>;
}

/** The name's sign: three topics on one line. */
function Mark() {
  return (
    <svg width="26" height="20" viewBox="0 0 26 20" fill="none" aria-hidden="true">
      <path d="M3 17C9 17 7 10 13 10S17 3 23 3" stroke="currentColor" strokeWidth="2" />
      <circle cx="3.5" cy="16.5" r="3" fill="currentColor" />
      <circle cx="13" cy="10" r="3.5" fill="currentColor" />
      <circle cx="22.5" cy="3.5" r="3" fill="currentColor" />
    </svg>
  );
}
