import { isDirty } from '../operations/documents';
import { useSession } from '../state/context';
import { strings } from '../strings';

/** Whether what is open has a file, and whether the file has all of it. */
export function DocumentState() {
  const words = useSession(({ briefing }) => {
    if (briefing === null) return '';
    if (briefing.token === null) return strings.title.unsaved;
    return isDirty(briefing) ? strings.title.edited : strings.title.saved;
  });
  return <span className="quiet document-state">{words}</span>;
}
