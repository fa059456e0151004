import { useEffect, useState } from 'react';
import { readDropped, readPasted } from '../operations/articles';
import { pasteTable, tableIn } from '../operations/pasted-table';
import { useApp } from '../state/context';
import { strings } from '../strings';
import { isDraggingOut } from '../ui/dragging-out';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const isOurs = ({ name }: File): boolean => /\.lectern(-template|-brand)?$/i.test(name);

/** Takes a file dropped anywhere on the window, and a paste that no text field takes, as an article. */
export function DropPlace() {
  const app = useApp();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const into = () => (app.store.get().briefing === null ? 'new' : 'open');
    // The brand editor takes a dropped file for a logo.
    const isElsewhere = (): boolean => app.store.get().screen?.show === 'brand' || isDraggingOut();
    const enter = (event: DragEvent): void => {
      if (!hasFile(event) || isElsewhere()) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const allow = (event: DragEvent): void => {
      if (hasFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      if (isElsewhere()) return;
      depth = 0;
      setOver(false);
      // A briefing, template or brand keeps its place on the disk; an article is only read.
      const articles = [...(event.dataTransfer?.files ?? [])].filter((file) => !isOurs(file) || !app.bridge.openDropped(file));
      if (articles.length > 0) void readDropped(app, articles, into());
    };
    const paste = (event: ClipboardEvent): void => {
      const editing = (event.target as Element).closest('input, textarea, [contenteditable]');
      if (editing !== null || event.clipboardData === null) return;
      const { briefing, screen } = app.store.get();
      if (screen !== null && screen.show !== 'library') return;
      if (briefing !== null) {
        const table = tableIn(event.clipboardData);
        if (table === null) return;
        event.preventDefault();
        void pasteTable(app, table);
        return;
      }
      event.preventDefault();
      void readPasted(app, event.clipboardData, 'new');
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', allow, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [app]);
  return over ? <div className="drop-place">{strings.start.dropNow}</div> : null;
}
