/**
 * A file of ours was dropped on to the window. Not part of the contract, because it carries a path:
 * the preload script alone sends it, for a file that a person really dropped, so that no code of
 * the page can name a file by its path.
 */
export const DROPPED_CHANNEL = 'file:dropped';
