/** Text set in one go, in points from the page's top left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** As the outline names it; empty when it does not. */
  readonly title: string;
  /** In the order of the file. */
  readonly runs: readonly PdfRun[];
  readonly fonts: readonly PdfFont[];
}

/** A PDF opened for checking. */
export interface WrittenPdf {
  readonly title: string;
  readonly author: string;
  /** Empty when the file does not say. */
  readonly language: string;
  readonly tagged: boolean;
  /** SHA-256 of each article that its properties say it was made from. */
  readonly madeFrom: readonly string[];
  readonly pages: readonly PdfPage[];
}
