import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which of axe-core's rules are asked: all but some, or some only. */
export type Asked = { readonly besides: readonly string[] } | { readonly only: readonly string[] };

/** What axe-core finds wrong in the window as it stands, one line a part. */
export async function barriers(window: Page, asked: Asked = { besides: [] }): Promise<readonly string[]> {
  await window.evaluate(source);
  const options: axe.RunOptions =
    'only' in asked
      ? { runOnly: { type: 'rule', values: [...asked.only] } }
      : { rules: Object.fromEntries(asked.besides.map((rule) => [rule, { enabled: false }])) };
  const { violations } = await window.evaluate(
    (given): Promise<axe.AxeResults> => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} – ${target.join(' ')} – ${html.slice(0, 160)}`),
  );
}

/** Shows the window in a theme without changing what the person chose. */
export const showTheme = (window: Page, theme: 'light' | 'dark'): Promise<void> =>
  window.emulateMedia({ colorScheme: theme });
