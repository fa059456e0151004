import { Heading } from 'react-aria-components';
import { openAllUnsaved } from '../../operations/unsaved';
import { useApp, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { UnsavedList } from './unsaved-list';

const words = strings.platform.unsaved;

/** At the start: what was open and not saved when the app last ended. */
export function UnsavedSheet() {
  const app = useApp();
  const some = useSession((session) => session.library.unsaved.length > 0);
  const close = (): void => app.store.dispatch({ type: 'sheet', sheet: null });
  return (
    <Sheet onClose={close}>
      <Heading slot="title">{words.heading}</Heading>
      <p className="quiet">{words.lead}</p>
      <UnsavedList />
      <div className="sheet-buttons">
        <Button onPress={close}>{words.later}</Button>
        <Button look="primary" isDisabled={!some} onPress={() => void openAllUnsaved(app)}>
          {words.openAll}
        </Button>
      </div>
    </Sheet>
  );
}
