import { useEffect, useRef } from 'react';
import type { PaletteEntry } from './palette-entries';

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  /** Enter would choose it. */
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette; the keyboard stays in the field above, which names the active one. */
export function PaletteOption({ id, entry, active, onPoint, onChoose }: PaletteOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={line}
      id={id}
      className="palette-item"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={active ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={onChoose}
    >
      <span className="palette-name">{entry.name}</span>
      <span className="quiet palette-group">{entry.group}</span>
      {entry.keys !== '' && <kbd className="keys">{entry.keys}</kbd>}
    </div>
  );
}
