/** What an export is doing, and how far it is. Units differ by stage: slides, parts, pages. */
export interface ExportProgress {
  readonly stage: 'laying-out' | 'writing' | 'checking';
  readonly done: number;
  readonly of: number;
}

/** How a long job tells its caller about itself, and how the caller ends it. */
export interface JobControl {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}
