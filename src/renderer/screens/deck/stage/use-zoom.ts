import { useSyncExternalStore } from 'react';
import { createStore } from '../../../state/store';

const steps = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3];

/** 'fit', or how many pixels on screen a pixel of the slide takes; the same for every slide that is shown. */
const chosen = createStore((_: number | 'fit', next: number | 'fit') => next, 'fit');

export interface Zoom {
  readonly scale: number;
  readonly fits: boolean;
  /** One step larger or smaller. */
  readonly by: (step: 1 | -1) => void;
  readonly fit: () => void;
}

/** How large the slide is shown. `fitting` is the scale at which all of it can be seen. */
export function useZoom(fitting: number): Zoom {
  const wanted = useSyncExternalStore(chosen.subscribe, chosen.get);
  const scale = wanted === 'fit' ? fitting : wanted;
  return {
    scale,
    fits: wanted === 'fit',
    by(step) {
      const near = 0.005;
      const next =
        step === 1
          ? steps.find((one) => one > scale + near)
          : steps.findLast((one) => one < scale - near);
      if (next !== undefined) chosen.dispatch(next);
    },
    fit: () => chosen.dispatch('fit'),
  };
}
