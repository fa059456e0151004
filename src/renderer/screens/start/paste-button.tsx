import { useEffect, useRef, useState } from 'react';
import { ask } from '../../operations/ask';
import { keysInWords } from '../../shell/platform';
import { useApp } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';

const keys = keysInWords('CmdOrCtrl+V');

/**
 * A page may not read the clipboard, so the button turns into a place into which main pastes. Should
 * nothing come, it waits there for the keyboard's own paste.
 */
export function PasteButton({ onPaste }: { readonly onPaste: (data: DataTransfer) => void }) {
  const app = useApp();
  const [waiting, setWaiting] = useState(false);
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!waiting) return;
    place.current?.focus();
    void ask(app, 'clipboard:paste', {});
  }, [app, waiting]);
  if (!waiting) {
    return (
      <Button icon="paste" onPress={() => setWaiting(true)}>
        {strings.start.paste}
      </Button>
    );
  }
  const words = strings.start.pasteHere(keys);
  return (
    <textarea
      ref={place}
      className="paste-place"
      rows={1}
      readOnly
      aria-label={words}
      value={words}
      onBlur={() => setWaiting(false)}
      onKeyDown={(event) => event.key === 'Escape' && setWaiting(false)}
      onPaste={(event) => {
        event.preventDefault();
        setWaiting(false);
        onPaste(event.clipboardData);
      }}
    />
  );
}
