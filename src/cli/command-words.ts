/** Stands before the words of a command when Electron itself is the program, as in an installed Lectern. */
const MARK = '--lectern-command';

/**
 * The words that a person typed: behind `--lectern-command --` in an installed Lectern, where
 * Chromium's own switches come first, and behind the program's file in plain Node.
 */
export function commandWords(argv: readonly string[]): readonly string[] {
  const mark = argv.indexOf(MARK);
  if (mark < 0) return argv.slice(2);
  const rest = argv.slice(mark + 1);
  return rest[0] === '--' ? rest.slice(1) : rest;
}
