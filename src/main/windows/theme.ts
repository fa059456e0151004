import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { themeChoices, type ThemeChoice } from '../../ipc/theme';

/** The theme chosen last; the system's until one is. Read before the first window, which would flash otherwise. */
export function readTheme(file: string): ThemeChoice {
  try {
    const { theme } = JSON.parse(readFileSync(file, 'utf8')) as { readonly theme?: unknown };
    return themeChoices.find((choice) => choice === theme) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice for the next start. A file that cannot be written is not worth a message. */
export function rememberTheme(file: string, theme: ThemeChoice): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ theme }));
  } catch {
    // Read-only or full: the next start follows the system.
  }
}
