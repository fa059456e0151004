import type { Quantity } from './figure';

/** A number read in a bare string, with its words. */
export interface ReadNumber extends Quantity {
  readonly quote: string;
}

/** The extractor's number grammar over a bare string; handed in, because stages don't know one another. */
export type NumberReader = (text: string, language: string) => readonly ReadNumber[];
