import type { StyleMetrics } from '../../model/brand';

/** What scripts/font-metrics.ts writes for a bundled face. */
export interface FaceMetrics {
  readonly face: string;
  readonly styles: {
    readonly Regular: StyleMetrics;
    readonly Bold: StyleMetrics;
    readonly Italic: StyleMetrics;
    readonly BoldItalic: StyleMetrics;
  };
}
