import { en } from './en';

/** Every word of the interface. A further language is a further object of this shape. */
export type Strings = typeof en;

/** The interface's words. */
export const strings: Strings = en;
