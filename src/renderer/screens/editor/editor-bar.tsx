import type { ReactNode } from 'react';
import { keptOf } from '../../operations/drafts';
import { useApp, useSession } from '../../state/context';
import { undoWords } from '../../state/report';
import type { Editor, LibraryPart } from '../../state/session';
import { strings } from '../../strings';
import { Button, IconButton } from '../../ui/button';

interface EditorBarProps {
  /** 'Brand' or 'Template'. */
  readonly kind: string;
  readonly name: string;
  /** Where it stands in the library. */
  readonly part: LibraryPart;
  readonly editor: Editor;
  readonly children?: ReactNode;
}

const words = strings.editor;

/** What is edited, whether it is kept, and the way back. */
export function EditorBar({ kind, name, part, editor, children }: EditorBarProps) {
  const { store } = useApp();
  const { draft } = editor;
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
          {draft.origin === 'bundled' ? words.bundled : words.kept[keptOf(editor)]}
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
