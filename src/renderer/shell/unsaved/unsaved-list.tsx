import { useState } from 'react';
import { discardUnsaved, openUnsaved } from '../../operations/unsaved';
import { useApp, useSession } from '../../state/context';
import type { Library } from '../../state/session';
import { locale, strings } from '../../strings';
import { Button } from '../../ui/button';
import { useFirstFocus } from '../../ui/use-first-focus';

const words = strings.platform.unsaved;

type Unsaved = Library['unsaved'][number];

/** Briefings with changes that no file has, and drafts that the library could not take: open one, or let it go. */
export function UnsavedList({ what }: { readonly what?: Unsaved['what'] }) {
  const unsaved = useSession((session) => session.library.unsaved);
  return (
    <ul className="unsaved-list" aria-label={words.heading}>
      {unsaved.filter((one) => what === undefined || one.what === what).map((one) => (
        <UnsavedItem key={one.id} one={one} />
      ))}
    </ul>
  );
}

function UnsavedItem({ one: { id, what, name: called, file, kept } }: { readonly one: Unsaved }) {
  const app = useApp();
  const [asking, setAsking] = useState(false);
  const name = called.trim() === '' ? words.nameless : called;
  const when = new Date(kept).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const open = (): void => {
    app.store.dispatch({ type: 'sheet', sheet: null });
    void openUnsaved(app, id);
  };
  return (
    <li className="unsaved-item">
      <div className="unsaved-words">
        <strong className="unsaved-name">{name}</strong>
        <span className="quiet">{what !== 'briefing' ? words.draft[what](when) : file === null ? words.fresh(when) : words.of(file, when)}</span>
      </div>
      {asking ? (
        <Asking onKeep={() => setAsking(false)} onDiscard={() => void discardUnsaved(app, id)} />
      ) : (
        <>
          <Button look="quiet" aria-label={words.discardOne(name)} onPress={() => setAsking(true)}>
            {words.discard}
          </Button>
          <Button aria-label={words.openOne(name)} onPress={open}>
            {words.open}
          </Button>
        </>
      )}
    </li>
  );
}

interface AskingProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** The safe answer has the keyboard. */
function Asking({ onKeep, onDiscard }: AskingProps) {
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <>
      <Button look="danger" onPress={onDiscard}>
        {words.reallyDiscard}
      </Button>
      <Button ref={first} onPress={onKeep}>
        {words.keep}
      </Button>
    </>
  );
}

/** On the start screen, and drafts beside the templates or brands too: nothing where there is nothing unsaved. */
export function UnsavedSection({ what }: { readonly what?: Unsaved['what'] }) {
  const some = useSession((session) => session.library.unsaved.some((one) => what === undefined || one.what === what));
  if (!some) return null;
  return (
    <section className="unsaved-section" aria-labelledby="unsaved">
      <h3 className="label" id="unsaved">
        {words.heading}
      </h3>
      <UnsavedList {...(what !== undefined && { what })} />
    </section>
  );
}
