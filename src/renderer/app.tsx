import { useEffect, useState } from 'react';
import { recover } from './operations/documents';
import { followExports } from './operations/export';
import { loadLibrary } from './operations/library';
import { ArticleScreen } from './screens/article/article-screen';
import { DeckScreen } from './screens/deck/deck-screen';
import { ExportScreen } from './screens/export/export-screen';
import { StartScreen } from './screens/start/start-screen';
import { DropPlace } from './shell/drop-place';
import { TopBar } from './shell/top-bar';
import { useApp, useSession } from './state/context';
import { useJournal } from './state/use-journal';
import { useMenu } from './state/use-menu';
import { useTitle } from './state/use-title';
import { NoticeBanner } from './ui/notice';

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
  useMenu();
  useTitle();
  return (
    <>
      <TopBar />
      <NoticeBanner />
      <Screen />
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
