import { openRecent } from '../../operations/documents';
import { duplicateRecent, forgetRecent, renameRecent, showRecent, withoutExtension } from '../../operations/recent';
import type { App } from '../../state/context';
import type { Library } from '../../state/session';
import { localDate, strings } from '../../strings';
import { Icon } from '../../ui/icon';
import type { Act } from '../../ui/pointed-menu';
import type { Card } from './card-grid';
import { CoverPicture } from './pictures';

type Recent = Library['recent'][number];

const words = strings.library;

/** A recent briefing as a card. */
export function recentCard(
  app: App,
  recent: Recent,
  askName: (name: string, rename: (name: string) => void) => void,
): Card {
  const { token, cover, missing } = recent;
  const name = withoutExtension(recent.name);
  const forget: Act = { id: 'remove', name: words.forget, icon: 'close', run: () => void forgetRecent(app, recent) };
  const whole: readonly Act[] = [
    { id: 'open', name: words.open, icon: 'open', run: () => void openRecent(app, token) },
    {
      id: 'rename',
      name: words.renameAsk,
      icon: 'pencil',
      run: () => askName(name, (next) => void renameRecent(app, token, next)),
    },
    { id: 'duplicate', name: words.duplicate, icon: 'copy', run: () => void duplicateRecent(app, token) },
    { id: 'show', name: words.showInFolder, icon: 'file', run: () => void showRecent(app, token) },
  ];
  return {
    id: token,
    name,
    hint: missing ? words.missing : localDate(new Date(recent.opened)),
    picture: cover === null ? <Icon name="template" /> : <CoverPicture cover={cover} />,
    open: () => void openRecent(app, token),
    acts: missing ? [forget] : [...whole, forget],
  };
}
