import type { ReactNode } from 'react';
import { ListBox } from 'react-aria-components';

interface ComboListProps<T extends object> {
  /** The field's label. */
  readonly label: string;
  readonly children: (item: T) => ReactNode;
}

/** What a field offers that one may also type in; a region of its own, as it stands outside all others. */
export const ComboList = <T extends object>({ label, children }: ComboListProps<T>) => (
  <div role="region" aria-label={label} className="combo-list">
    <ListBox<T> className="menu">{children}</ListBox>
  </div>
);
