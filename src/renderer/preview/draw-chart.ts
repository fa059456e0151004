import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import type { Scene } from '../../core/scene/scene';
import { toPixels } from '../../core/scene/units';
import { chartConfiguration } from '../../core/write/html/charts/chart-configuration';
import type { PlacedChart } from '../../core/write/html/write-html';
import { canvasMeasure } from './measure-text';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
);

/**
 * A chart that never clears: every canvas it draws on is empty. Clearing would be recorded when the
 * page is printed, and make Chromium draw all that lies under the chart once more, within the chart.
 */
class StillChart extends Chart {
  override clear(): this {
    return this;
  }
}

/** A chart on its canvas. */
export interface DrawnChart {
  /** Draws everything again: while Chromium prepares to print, this is recorded as vectors. */
  redraw(): void;
  destroy(): void;
}

/**
 * Draws a chart on its canvas, at once and complete. `density` is canvas pixels a CSS pixel. The
 * brand's fonts must have been loaded.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  placed: PlacedChart,
  scene: Pick<Scene, 'palette' | 'fonts'>,
  density: number,
): DrawnChart {
  const width = toPixels(placed.frame.w);
  const height = toPixels(placed.frame.h);
  canvas.width = width;
  canvas.height = height;
  const configuration = chartConfiguration(placed.chart, {
    palette: scene.palette,
    fonts: scene.fonts,
    width,
    height,
    measure: canvasMeasure(),
  });
  const chart = new StillChart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: density },
  });
  return {
    redraw() {
      // Only a canvas that changes its size is empty without having been cleared.
      chart.options.devicePixelRatio = chart.options.devicePixelRatio === density ? 2 * density : density;
      chart.resize(width, height);
    },
    destroy() {
      chart.destroy();
    },
  };
}
