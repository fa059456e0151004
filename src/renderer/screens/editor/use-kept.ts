import { useEffect, useRef, useState } from 'react';

/** Whether what is shown is in the library: it is, it soon will be, or it cannot yet. */
export type Kept = 'kept' | 'keeping' | 'not-yet';

const delay = 400;

/**
 * Keeps every change a moment after it was made, and at once when the editor closes: there is
 * nothing to save, and nothing to lose.
 *
 * @param changed false as long as nothing was changed.
 * @param keep always the same function; false when the value cannot be kept as it is.
 */
export function useKept<T>(value: T, changed: boolean, keep: (value: T) => Promise<boolean>): Kept {
  const [kept, setKept] = useState<{ readonly value: T; readonly good: boolean }>({ value, good: true });
  const waiting = useRef<T | null>(null);
  useEffect(() => {
    if (!changed || kept.value === value) return undefined;
    waiting.current = value;
    const timer = window.setTimeout(() => {
      waiting.current = null;
      void keep(value).then((good) => setKept({ value, good }));
    }, delay);
    return () => window.clearTimeout(timer);
  }, [value, changed, keep, kept.value]);
  useEffect(() => {
    const now = (): void => {
      if (waiting.current !== null) void keep(waiting.current);
      waiting.current = null;
    };
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [keep]);
  if (!changed) return 'kept';
  if (kept.value !== value) return 'keeping';
  return kept.good ? 'kept' : 'not-yet';
}
