import { lazy, Suspense, useEffect } from 'react';
import { followExports } from './operations/export';
import { loadLibrary } from './operations/library';
import { refreshUnsaved, takeOrders } from './operations/unsaved';
import { liveWithMain } from './operations/window-life';
import { StartScreen } from './screens/start/start-screen';
import { keepFocus } from './shell/keep-focus';
import { DropPlace } from './shell/drop-place';
import { loadPalette, Sheets } from './shell/sheets';
import { TopBar } from './shell/top-bar';
import { useApp, useSession, type App } from './state/context';
import { useMenu } from './state/use-menu';
import { useTitle } from './state/use-title';
import { NoticeBanner } from './ui/notice';

// The first picture needs only the start screen; the steps are fetched while a person looks at it.
const article = () => import('./screens/article/article-screen');
const deck = () => import('./screens/deck/deck-screen');
const checkAndExport = () => import('./screens/export/export-screen');
const ArticleScreen = lazy(() => article().then((module) => ({ default: module.ArticleScreen })));
const DeckScreen = lazy(() => deck().then((module) => ({ default: module.DeckScreen })));
const BrandScreen = lazy(() =>
  import('./screens/brand/brand-screen').then((module) => ({ default: module.BrandScreen })),
);
const TemplateScreen = lazy(() =>
  import('./screens/template/template-screen').then((module) => ({ default: module.TemplateScreen })),
);
const HelpScreen = lazy(() => import('./screens/help/help-screen').then((module) => ({ default: module.HelpScreen })));
const ExportScreen = lazy(() => checkAndExport().then((module) => ({ default: module.ExportScreen })));

/** The window: the bar with the steps, and the screen of the present step. */
export function Window() {
  const app = useApp();
  useEffect(() => begin(app), [app]);
  useEffect(() => followExports(app), [app]);
  useEffect(() => {
    const soon = window.requestIdleCallback(() => void Promise.all([article(), deck(), checkAndExport(), loadPalette()]));
    return () => window.cancelIdleCallback(soon);
  }, []);
  useEffect(keepFocus, []);
  useMenu();
  useTitle();
  const editing = useSession(({ screen }) => screen !== null && screen.show !== 'library');
  return (
    <>
      {/* An editor and the help have a bar of their own. */}
      {!editing && <TopBar />}
      <NoticeBanner />
      <Suspense fallback={<main />}>
        <Screen />
      </Suspense>
      <DropPlace />
      <Sheets />
    </>
  );
}

/** The library first: whatever main wants shown is shown in its templates and brands. */
function begin(app: App): () => void {
  let end: (() => void) | null = null;
  let ended = false;
  const start = async (): Promise<void> => {
    await loadLibrary(app);
    if (ended) return;
    end = liveWithMain(app);
    await takeOrders(app);
    await refreshUnsaved(app);
  };
  void start();
  return () => {
    ended = true;
    end?.();
  };
}

function Screen() {
  const screen = useSession((session) => session.screen);
  const step = useSession((session) => session.step);
  const open = useSession((session) => session.briefing !== null);
  switch (screen?.show) {
    case 'brand':
      return <BrandScreen editor={screen} />;
    case 'template':
      return <TemplateScreen editor={screen} />;
    case 'help':
      return <HelpScreen />;
    case 'library':
      return <StartScreen part={screen.part} />;
    case undefined:
  }
  if (!open) return <StartScreen part="briefings" />;
  switch (step) {
    case 'article':
      return <ArticleScreen />;
    case 'deck':
      return <DeckScreen />;
    case 'export':
      return <ExportScreen />;
  }
}
