import { useEffect, useRef, type RefObject } from 'react';

/** A ref for the element that has the keyboard as soon as it is there. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}
