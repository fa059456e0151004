import { useCallback, useLayoutEffect, useRef } from 'react';

/** A listener that stays the same while what it does follows each render: whoever gets it is not drawn again for it. */
export function useLatest<A extends readonly unknown[], R>(act: (...given: A) => R): (...given: A) => R {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
