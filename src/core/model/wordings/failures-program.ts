import type { Pair } from '../said';

/** Work that runs beside the window. */
export type Work = 'The export' | 'Reading this template' | 'Reading this file';

const SMALLER_DECK = 'Please try again; a smaller deck needs less memory.';
const REPORT = 'Please report this.';

/** What goes wrong while the program itself works, in English. */
export const programFailures = {
  'worker-too-slow': (work: Work, seconds: number): Pair => [`${work} took longer than ${seconds} seconds and was stopped.`, 'Try a smaller file.'],
  'worker-out-of-memory': (work: Work): Pair => [`${work} needs more memory than it may have.`, 'Try a smaller file.'],
  'worker-failed:error': (work: Work, error: string): Pair => [`${work} failed: ${error}`, REPORT],
  'worker-failed:silent': (work: Work): Pair => [`${work} ended without a result.`, 'Please try again.'],
  'cancelled': (): Pair => ['The export was cancelled; nothing was written.', ''],
  'already-running': (): Pair => ['This file is being written already.', 'Wait until it is done.'],
  'print-failed:picture': (error: string): Pair => [`Chromium could not picture the slides: ${error}`, 'Please try again.'],
  'print-failed:print': (error: string): Pair => [`Chromium could not print the deck: ${error}`, SMALLER_DECK],
  'print-failed:deck': (error: string): Pair => [`The deck could not be printed: ${error}`, REPORT],
  'print-failed:ended': (how: string): Pair => [`Electron ended (${how}) before it had printed.`, 'Try again with --debug to see what it said.'],
  'print-page-gone': (): Pair => ['The page being printed ended unexpectedly.', SMALLER_DECK],
  'page-not-drawn': (reason: string): Pair => [`The slides could not be drawn for printing: ${reason}`, 'Try again; if it happens again, export the PPTX instead.'],
  'pdf-not-understood': (): Pair => ['The printed PDF is laid out in a way that Lectern does not know.', 'It can be used as it is; its properties, tags and links were left as Chromium wrote them.'],
  'not-printed': (reason: string): Pair => [`The system could not print: ${reason}.`, 'Check the printer, or export a PDF and print that.'],
  'no-electron:start': (error: string): Pair => [`Electron could not be started: ${error}.`, 'Run "npm start" once to see what is missing.'],
  'no-electron:named': (): Pair => ['PDF and PNG need Electron, and none was named.', 'Use "npm run -s lectern --" from the checkout, or the installed "lectern".'],
  'needs-install': (): Pair => ['Something that PDF and PNG need must be installed first.', 'Do what is said above, then try again.'],
  'cannot-show': (file: string): Pair => [`The folder of ${file} could not be shown.`, 'This system has no file manager that answers. The file itself is where you put it.'],
  'cannot-open': (file: string): Pair => [`${file} could not be opened.`, 'Open it from its folder.'],
  'no-show': (): Pair => ['The show has ended.', 'Start it again from the deck.'],
  'no-such-sample': (): Pair => ['There is no such sample.', 'Choose one of those shown.'],
  'untrusted-sender': (): Pair => ['A page that is not Lectern’s own asked for something.', ''],
  'bad-request': (): Pair => ['The window asked for something in a way that is not understood.', REPORT],
  'unexpected': (): Pair => ['Something went wrong inside Lectern.', 'Your work is kept; please try again.'],
};
