import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the window as it stands, one line a part. */
export async function barriers(window: Page): Promise<readonly string[]> {
  await window.evaluate(source);
  const { violations } = await window.evaluate(
    (): Promise<axe.AxeResults> => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} – ${target.join(' ')} – ${html.slice(0, 160)}`),
  );
}

/** Shows the window in a theme without changing what the person chose. */
export const showTheme = (window: Page, theme: 'light' | 'dark'): Promise<void> =>
  window.emulateMedia({ colorScheme: theme });
