import { lazy, Suspense, useEffect, useState } from 'react';
import { recover } from './operations/documents';
import { followExports } from './operations/export';
import { loadLibrary } from './operations/library';
import { StartScreen } from './screens/start/start-screen';
import { DropPlace } from './shell/drop-place';
import { TopBar } from './shell/top-bar';
import { useApp, useSession } from './state/context';
import { useJournal } from './state/use-journal';
import { useMenu } from './state/use-menu';
import { useTitle } from './state/use-title';
import { NoticeBanner } from './ui/notice';

// The first picture needs only the start screen; the steps are fetched while a person looks at it.
const article = () => import('./screens/article/article-screen');
const deck = () => import('./screens/deck/deck-screen');
const checkAndExport = () => import('./screens/export/export-screen');
const ArticleScreen = lazy(() => article().then((module) => ({ default: module.ArticleScreen })));
const DeckScreen = lazy(() => deck().then((module) => ({ default: module.DeckScreen })));
const ExportScreen = lazy(() => checkAndExport().then((module) => ({ default: module.ExportScreen })));

/** The window: the bar with the steps, and the screen of the present step. */
export function Window() {
  const app = useApp();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadLibrary(app)
      .then(() => recover(app))
      .then(() => setReady(true));
  }, [app]);
  useEffect(() => followExports(app), [app]);
  useEffect(() => {
    const soon = window.requestIdleCallback(() => void Promise.all([article(), deck(), checkAndExport()]));
    return () => window.cancelIdleCallback(soon);
  }, []);
  useMenu();
  useTitle();
  return (
    <>
      <TopBar />
      <NoticeBanner />
      <Suspense fallback={<main />}>
        <Screen />
      </Suspense>
      <DropPlace />
      {ready && <Journal />}
    </>
  );
}

/** Starts only once what the last session left was read: it writes to the same file. */
function Journal() {
  useJournal();
  return null;
}

function Screen() {
  const step = useSession((session) => session.step);
  const open = useSession((session) => session.briefing !== null);
  if (!open) return <StartScreen />;
  switch (step) {
    case 'article':
      return <ArticleScreen />;
    case 'deck':
      return <DeckScreen />;
    case 'export':
      return <ExportScreen />;
  }
}
