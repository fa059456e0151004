import { useEffect, useRef, useState } from 'react';
import { keysInWords } from '../../shell/platform';
import { strings } from '../../strings';
import { Button } from '../../ui/button';

const keys = keysInWords('CmdOrCtrl+V');

/**
 * A page may not read the clipboard unasked, so the button turns into a place that waits for the
 * keyboard's own paste.
 */
export function PasteButton({ onPaste }: { readonly onPaste: (data: DataTransfer) => void }) {
  const [waiting, setWaiting] = useState(false);
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (waiting) place.current?.focus();
  }, [waiting]);
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
