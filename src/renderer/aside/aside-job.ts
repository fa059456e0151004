/** The document, and what its deck is made with or checked against, as JSON: objects would be copied field by field while the window waits. */
export interface AsideJob {
  readonly do: 'compose' | 'check';
  /** Parts of one text. */
  readonly document: readonly string[];
  readonly beside: string;
}

/** A job of the window, which is answered by its number. */
export interface AsideOrder extends AsideJob {
  readonly number: number;
}

/** What came of it, as JSON. */
export interface AsideReply {
  readonly number: number;
  readonly made: string;
}
