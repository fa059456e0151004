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
import type { ChartSpec } from '../../../../../src/core/scene/chart-spec';
import { chartConfiguration } from '../../../../../src/core/write/html/charts/chart-configuration';
import type { ChartLook } from '../../../../../src/core/write/html/charts/chart-look';
import { scene } from '../scene-pieces';

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

/** A text as it was drawn: left edge, middle line, size and width in pixels. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface DrawnChart {
  readonly texts: readonly DrawnText[];
  /** Every drawing call with its arguments, in order. */
  readonly calls: readonly (readonly [string, ...unknown[]])[];
}

/** A look of the default brand whose letters are all half as wide as high. */
export const look = (width = 560, height = 300): ChartLook => ({
  ...scene([]),
  width,
  height,
  measure: (text, font) => text.length * font.size * 0.5,
});

/** Draws a chart with Chart.js itself on a canvas that only writes down what it is told. */
export function draw(spec: ChartSpec, width = 560, height = 300): DrawnChart {
  const calls: [string, ...unknown[]][] = [];
  const texts: DrawnText[] = [];
  const state: Record<string, unknown> = { font: '10px x' };
  const canvas = { width, height, style: {}, getContext: () => pen };
  const pen: unknown = new Proxy(state, {
    get(target, name: string) {
      if (name === 'canvas') return canvas;
      if (name in target) return target[name];
      if (name === 'measureText') return (text: string) => ({ width: text.length * 5 });
      return (...values: unknown[]) => {
        calls.push([name, ...values]);
        if (name === 'createLinearGradient') return { addColorStop: () => {} };
        if (name === 'fillText') texts.push(drawnText(values, String(target['font'])));
        return undefined;
      };
    },
  });
  const configuration = chartConfiguration(spec, look(width, height));
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: 1 },
  });
  const last = calls.length;
  texts.length = 0;
  chart.draw();
  chart.destroy();
  return { texts, calls: calls.slice(last) };
}

function drawnText([text, x, y]: readonly unknown[], font: string): DrawnText {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '0');
  return {
    text: String(text),
    x: Number(x),
    y: Number(y) - size * 0.32,
    w: String(text).length * size * 0.5,
    h: size * 0.72,
  };
}
