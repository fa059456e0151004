import { useApp, useSession } from '../state/context';
import { undoWords } from '../state/report';
import { IconButton } from '../ui/button';

/** Back and forward, each named after what it would do. */
export function UndoPair() {
  const { store } = useApp();
  const undo = useSession((session) => undoWords(session).undo);
  const redo = useSession((session) => undoWords(session).redo);
  const hasPast = useSession(({ briefing }) => (briefing?.history.past.length ?? 0) > 0);
  const hasFuture = useSession(({ briefing }) => (briefing?.history.future.length ?? 0) > 0);
  return (
    <div className="pair">
      <IconButton icon="undo" label={undo} isDisabled={!hasPast} onPress={() => store.dispatch({ type: 'undo' })} />
      <IconButton icon="redo" label={redo} isDisabled={!hasFuture} onPress={() => store.dispatch({ type: 'redo' })} />
    </div>
  );
}
