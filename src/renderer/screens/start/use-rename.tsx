import { useState, type ReactNode } from 'react';
import { RenameSheet } from './rename-sheet';

interface Asked {
  readonly name: string;
  readonly rename: (name: string) => void;
}

/** The dialog that asks for another name, and the function that shows it. */
export function useRename(): readonly [ask: (name: string, rename: (name: string) => void) => void, sheet: ReactNode] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const sheet = asked !== null && (
    <RenameSheet name={asked.name} onRename={asked.rename} onClose={() => setAsked(null)} />
  );
  return [(name, rename) => setAsked({ name, rename }), sheet];
}
