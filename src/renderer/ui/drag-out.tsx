import type { ReactNode } from 'react';
import { ask } from '../operations/ask';
import { useApp } from '../state/context';
import { beginDragOut } from './dragging-out';

interface DragOutProps {
  /** Names the written file. */
  readonly token: string;
  /** What dragging does, for the tip. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** The name of a written file, to be dragged to a folder or a mail as from the file manager. */
export function DragOut({ token, hint, children }: DragOutProps) {
  const app = useApp();
  return (
    <span
      className="drag-out"
      draggable
      title={hint}
      onDragStart={(event) => {
        event.preventDefault();
        beginDragOut();
        void ask(app, 'export:drag', { token });
      }}
    >
      {children}
    </span>
  );
}
