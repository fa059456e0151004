import { bundledBrands, bundledTemplates } from '../bundled';
import type { CliCommand } from '../arguments';
import type { Outcome } from '../exit-code';
import { textTable } from '../report/text-table';

/** The templates or brands that can be named by id. */
export async function list(
  { what, json }: Extract<CliCommand, { name: 'list' }>,
  assets: string,
): Promise<Outcome<string>> {
  const rows =
    what === 'templates'
      ? (await bundledTemplates(assets)).entries.map(({ value }) => ({
          id: value.id,
          name: value.name,
          purpose: value.purpose,
          audience: value.audience,
          marking: value.marking,
          slides: value.slides.length,
        }))
      : (await bundledBrands(assets)).entries.map(({ value }) => ({
          id: value.id,
          name: value.name,
          heading: value.fonts.heading.office,
          body: value.fonts.body.office,
          accent: value.palette.accent,
          marking: value.marking,
        }));
  if (json) return { ok: true, value: `${JSON.stringify(rows, null, 2)}\n` };
  const head = Object.keys(rows[0] ?? { id: '', name: '' });
  return { ok: true, value: `${textTable(head, rows.map((row) => Object.values(row).map(String)))}\n` };
}
