import { useState, type FocusEvent } from 'react';

/** Goes on to the element whose focus is watched; what it opens over the window, a menu say, counts as within. */
export interface WatchedFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Whether the keyboard is in an element, known before whatever is pressed there is done. */
export function useFocusWithin(): readonly [boolean, WatchedFocus] {
  const [isWithin, setWithin] = useState(false);
  const [watched] = useState<WatchedFocus>(() => ({
    onFocus: () => setWithin(true),
    onBlur: ({ currentTarget, relatedTarget }) => setWithin(currentTarget.contains(relatedTarget)),
  }));
  return [isWithin, watched];
}
