import type { ReactNode } from 'react';
import type { Draft } from '../../../core/edit/draft';
import { useApp, useSession } from '../../state/context';
import { undoWords } from '../../state/report';
import type { LibraryPart } from '../../state/session';
import { strings } from '../../strings';
import { Button, IconButton } from '../../ui/button';
import type { Kept } from './use-kept';

interface EditorBarProps {
  /** 'Brand' or 'Template'. */
  readonly kind: string;
  readonly name: string;
  /** Where it stands in the library. */
  readonly part: LibraryPart;
  readonly draft: Draft<unknown>;
  readonly kept: Kept;
  readonly children?: ReactNode;
}

const words = strings.editor;

/** What is edited, whether it is kept, and the way back. */
export function EditorBar({ kind, name, part, draft, kept, children }: EditorBarProps) {
  const { store } = useApp();
  const undo = useSession((session) => undoWords(session).undo);
  const redo = useSession((session) => undoWords(session).redo);
  return (
    <header className="top-bar editor-bar">
      <div className="top-side editor-title">
        <Button look="quiet" icon="back" onPress={() => store.dispatch({ type: 'screen', screen: { show: 'library', part } })}>
          {words.back}
        </Button>
        <h1 className="document-title">
          {kind}: {name}
        </h1>
        <span className="quiet document-state" role="status">
          {draft.origin === 'bundled' ? words.bundled : words.kept[kept]}
        </span>
      </div>
      <div className="top-side top-tools">
        <div className="pair">
          <IconButton
            icon="undo"
            label={undo}
            isDisabled={draft.past.length === 0}
            onPress={() => store.dispatch({ type: 'undo' })}
          />
          <IconButton
            icon="redo"
            label={redo}
            isDisabled={draft.future.length === 0}
            onPress={() => store.dispatch({ type: 'redo' })}
          />
        </div>
        {children}
      </div>
    </header>
  );
}
