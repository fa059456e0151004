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
import type { PlacedChart } from '../../core/scene/printable';
import type { Scene } from '../../core/scene/scene';
import { toPixels } from '../../core/scene/units';
import { chartConfiguration } from '../../core/write/html/charts/chart-configuration';
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
  /** Draws everything, again if it has been drawn: while Chromium prepares to print, this is recorded as vectors. */
  redraw(): void;
  destroy(): void;
}

/** A canvas of half the density has whole pixels too. */
const wholeAt = (density: number, length: number): number => (density < 1 ? Math.floor(length * density) / density : length);

/**
 * Plans a chart for its canvas, which stays empty until the first `redraw`. `density` is canvas
 * pixels a CSS pixel. The brand's fonts must have been loaded.
 */
export function prepareChart(
  canvas: HTMLCanvasElement,
  placed: PlacedChart,
  scene: Pick<Scene, 'palette' | 'fonts'>,
  density: number,
): DrawnChart {
  const width = toPixels(placed.frame.w);
  const height = toPixels(placed.frame.h);
  canvas.width = wholeAt(density, width);
  canvas.height = wholeAt(density, height);
  const { options, ...configuration } = chartConfiguration(placed.chart, {
    palette: scene.palette,
    fonts: scene.fonts,
    width,
    height,
    measure: canvasMeasure(),
  });
  let chart: StillChart | null = null;
  return {
    redraw() {
      if (chart === null) {
        chart = new StillChart(canvas, { ...configuration, options: { ...options, devicePixelRatio: density } });
        return;
      }
      // Only a canvas that changes its size is empty without having been cleared.
      chart.options.devicePixelRatio = chart.options.devicePixelRatio === density ? 2 * density : density;
      chart.resize(width, height);
    },
    destroy() {
      chart?.destroy();
    },
  };
}

/** Draws a chart on its canvas, at once and complete. */
export const drawChart: typeof prepareChart = (canvas, placed, scene, density) => {
  const chart = prepareChart(canvas, placed, scene, density);
  chart.redraw();
  return chart;
};
