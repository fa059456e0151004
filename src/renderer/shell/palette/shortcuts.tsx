import { Heading } from 'react-aria-components';
import { appCommands, commandEntry, type CommandGroup } from '../../../ipc/commands/registry';
import { systemWords } from '../../../ipc/words';
import { useApp } from '../../state/context';
import { language, strings } from '../../strings';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { isMac, keysInWords } from '../platform';

const words = strings.platform.shortcuts;
const groups = ['file', 'edit', 'slide', 'view', 'help'] as const satisfies readonly CommandGroup[];

/** Every command with its keys, from the same list as the menu. */
export function ShortcutList() {
  const named = systemWords(language);
  const entries = appCommands.map((id) => commandEntry(id, isMac));
  return (
    <div className="shortcut-groups">
      {groups.map((group) => (
        <section key={group}>
          <h3 className="label">{named.groups[group]}</h3>
          <dl className="shortcut-list">
            {entries
              .filter((entry) => entry.group === group)
              .map(({ id, keys }) => (
                <div key={id} className="shortcut">
                  <dt>{named.commands[id].replace(/ ?…$/, '')}</dt>
                  <dd>
                    <kbd className="keys">{keysInWords(keys)}</kbd>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The list of shortcuts over the window. */
export function Shortcuts() {
  const { store } = useApp();
  const close = (): void => store.dispatch({ type: 'sheet', sheet: null });
  return (
    <Sheet onClose={close} wide>
      <Heading slot="title">{words.heading}</Heading>
      <ShortcutList />
      <div className="sheet-buttons">
        <Button look="primary" onPress={close}>
          {words.close}
        </Button>
      </div>
    </Sheet>
  );
}
