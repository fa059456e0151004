import type { Plugin } from 'chart.js';
import { chartColour, type ChartLook } from '../chart-look';
import { barBox } from './bar-box';
import { rule } from './pen';

/** Thin rules from the end of each step to the start of the next. */
export function stepRules(steps: readonly ([number, number] | null)[], look: ChartLook): Plugin {
  return {
    id: 'step-rules',
    afterDatasetsDraw(chart) {
      steps.forEach((step, index) => {
        const box = barBox(chart, 0, index);
        const next = barBox(chart, 0, index + 1);
        if (step === null || box === null || next === null) return;
        const y = chart.scales['y']?.getPixelForValue(step[1]) ?? 0;
        rule(chart.ctx, { x: box.right, y }, { x: next.left, y }, chartColour('quiet', look), 1);
      });
    },
  };
}
