import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A group of fields under a heading. */
export function Section({ name, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section className="editor-section" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}
