import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 compiles it anew: twenty times Node's own measure. */
const INTERRUPT_BUDGET = 20 * 66 * 1024;

/**
 * Has V8 optimise only what runs very often. A program that writes a deck and ends is done before most
 * of its code has paid for being compiled, and on two cores the compiling threads take from the second
 * thread and from Electron's start. For the whole process: not beside a window.
 */
export const optimiseLate = (): void => setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
