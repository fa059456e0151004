const ARGUMENT = '--lectern-job=';

/** The job file that the command line names, or null when the app is to open its window. */
export function jobFileFrom(argv: readonly string[]): string | null {
  const argument = argv.find((one) => one.startsWith(ARGUMENT));
  return argument === undefined ? null : argument.slice(ARGUMENT.length);
}

export const jobArgument = (file: string): string => `${ARGUMENT}${file}`;
