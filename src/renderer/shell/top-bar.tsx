import { lazy, Suspense } from 'react';
import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { IconButton } from '../ui/button';
import { DocumentState } from './document-state';
import { Steps } from './steps';
import { UndoPair } from './undo-pair';

const StepTools = lazy(() => import('./step-tools').then((module) => ({ default: module.StepTools })));

/** What is open and whether it is saved; the steps; what the step offers. */
export function TopBar() {
  const { store } = useApp();
  const name = useSession(({ briefing }) => briefing?.name ?? null);
  const hasHistory = useSession(({ briefing, screen }) => briefing !== null && screen === null);
  return (
    <header className="top-bar">
      <div className="top-side">
        {name !== null && (
          <IconButton
            icon="library"
            label={strings.library.label}
            onPress={() => store.dispatch({ type: 'screen', screen: { show: 'library', part: 'briefings' } })}
          />
        )}
        <h1 className="document-title" title={name ?? undefined}>
          {name ?? strings.app}
        </h1>
        {name !== null && <DocumentState />}
      </div>
      <Steps />
      <div className="top-side top-tools">
        {hasHistory && <UndoPair />}
        <Suspense>{name !== null && <StepTools />}</Suspense>
      </div>
    </header>
  );
}
