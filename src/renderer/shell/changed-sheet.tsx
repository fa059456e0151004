import { Heading } from 'react-aria-components';
import { isDirty, reloadDocument, saveDocument } from '../operations/documents';
import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';

interface ChangedSheetProps {
  readonly file: string;
  /** Whether it came out on saving, and not on coming back to the window. */
  readonly saving: boolean;
}

const words = strings.platform.changed;

/** Another program wrote the open file: each way on keeps both versions somewhere. */
export function ChangedSheet({ file, saving }: ChangedSheetProps) {
  const app = useApp();
  const edited = useSession(({ briefing }) => briefing !== null && isDirty(briefing));
  const close = (): void => app.store.dispatch({ type: 'sheet', sheet: null });
  const after = (work: () => Promise<unknown>) => (): void => {
    close();
    void work();
  };
  const choices = [
    { name: words.copy, hint: words.copyHint, act: () => saveDocument(app, 'elsewhere') },
    { name: words.reload, hint: edited ? words.reloadHint : words.reloadClean, act: () => reloadDocument(app) },
    { name: words.overwrite, hint: words.overwriteHint, act: () => saveDocument(app, 'overwrite') },
  ];
  return (
    <Sheet onClose={close}>
      <Heading slot="title">{words.heading(file)}</Heading>
      <p>
        {saving ? words.onSaving : words.onReturn} {edited && words.edited}
      </p>
      <ul className="changed-choices">
        {choices.map(({ name, hint, act }) => (
          <li key={name} className="changed-choice">
            <Button onPress={after(act)}>{name}</Button>
            <span className="quiet">{hint}</span>
          </li>
        ))}
      </ul>
      <div className="sheet-buttons">
        <Button look="quiet" onPress={close}>
          {words.later}
        </Button>
      </div>
    </Sheet>
  );
}
