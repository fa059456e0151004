import { lazy, Suspense } from 'react';
import { isDirty } from '../operations/documents';
import { useApp, useSession } from '../state/context';
import { undoWords } from '../state/report';
import { strings } from '../strings';
import { IconButton } from '../ui/button';
import { Steps } from './steps';

const StepTools = lazy(() => import('./step-tools').then((module) => ({ default: module.StepTools })));

/** What is open and whether it is saved; the steps; what the step offers. */
export function TopBar() {
  const { store } = useApp();
  const briefing = useSession((session) => session.briefing);
  const history = briefing?.history ?? null;
  const screen = useSession((session) => session.screen);
  const { undo, redo } = undoWords({ briefing, screen });
  return (
    <header className="top-bar">
      <div className="top-side">
        {briefing !== null && (
          <IconButton
            icon="library"
            label={strings.library.label}
            onPress={() => store.dispatch({ type: 'screen', screen: { show: 'library', part: 'briefings' } })}
          />
        )}
        <h1 className="document-title" title={briefing?.name}>
          {briefing?.name ?? strings.app}
        </h1>
        {briefing !== null && (
          <span className="quiet document-state">
            {briefing.token === null
              ? strings.title.unsaved
              : isDirty(briefing)
                ? strings.title.edited
                : strings.title.saved}
          </span>
        )}
      </div>
      <Steps />
      <div className="top-side top-tools">
        {history !== null && screen === null && (
          <div className="pair">
            <IconButton
              icon="undo"
              label={undo}
              isDisabled={history.past.length === 0}
              onPress={() => store.dispatch({ type: 'undo' })}
            />
            <IconButton
              icon="redo"
              label={redo}
              isDisabled={history.future.length === 0}
              onPress={() => store.dispatch({ type: 'redo' })}
            />
          </div>
        )}
        <Suspense>{briefing !== null && <StepTools />}</Suspense>
      </div>
    </header>
  );
}
