import type { Extraction } from '../../core/model/extraction';
import { strings } from '../strings';
import type { App } from '../state/context';
import { addArticle, readAs } from './articles';

const words = strings.article;
/** Stands as the finder of what the user pasted. */
export const PASTED_TABLE = 'pasted-table';
const user = { how: 'user', finder: PASTED_TABLE } as const;

/** The clipboard's table as HTML; null when it holds none. Spreadsheets give HTML, editors tabs. */
export function tableIn(data: DataTransfer): string | null {
  const html = data.getData('text/html');
  if (/<table[\s>]/i.test(html)) return html;
  const lines = data.getData('text/plain').split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.includes('\t'))) return null;
  const row = (line: string, cell: 'th' | 'td'): string =>
    `<tr>${line.split('\t').map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  return `<table>${lines.map((line, index) => row(line, index === 0 ? 'th' : 'td')).join('')}</table>`;
}

/** Makes a table from a spreadsheet a source of the open briefing, its figures marked as the user's. */
export async function pasteTable(app: App, html: string): Promise<void> {
  const bytes = new TextEncoder().encode(`<html><head><title>${escaped(words.pastedTable)}</title></head><body>${html}</body></html>`);
  const extraction = await readAs(app, { name: words.pastedTable, format: 'paste-html', bytes });
  if (extraction === null) return;
  if (extraction.figures.length === 0) {
    app.store.dispatch({ type: 'tell', notice: { tone: 'error', ...words.noTableFigures } });
    return;
  }
  addArticle(app, asUsers(extraction));
  app.store.dispatch({ type: 'tell', notice: { tone: 'done', ...words.tablePasted } });
}

const asUsers = (extraction: Extraction): Extraction => ({
  ...extraction,
  outline: { ...extraction.outline, title: words.pastedTable },
  figures: extraction.figures.map((figure) => ({ ...figure, grounds: { ...figure.grounds, value: user } })),
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
