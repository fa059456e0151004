/** Something that only a person can put right. Commands print it and exit with code 3. */
export class NeedsPerson extends Error {
  /** @param message what is missing, one sentence. @param command the one command to run; may be empty. */
  constructor(
    message: string,
    readonly command: string,
  ) {
    super(message);
  }
}

/** Exit code for "something to install", the same as the command line's. */
export const EXIT_NEEDS_INSTALL = 3;

/**
 * Runs a set-up command to its exit code. What a person must do is printed as a sentence and a
 * command; anything else is a fault of ours and keeps its stack.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof NeedsPerson)) throw error;
    process.stderr.write(`${error.message}\n`);
    if (error.command) process.stderr.write(`Please run:\n\n    ${error.command}\n\n`);
    process.exitCode = EXIT_NEEDS_INSTALL;
  }
}
