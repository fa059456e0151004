import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleFormat } from '../../core/model/article';
import type { Extraction } from '../../core/model/extraction';
import { done, failed, type Result } from '../../core/model/result';
import { formats } from '../../core/read/formats';
import { articleBytes } from '../documents/article-bytes';
import { parseInWindow } from '../parse/parse-in-window';
import type { Services } from '../services';
import type { FileKind } from '../windows/dialogs';
import type { DomainHandlers } from './domains';

const ARTICLES: FileKind = { name: 'articles', extensions: formats.flatMap(({ extensions }) => extensions) };

/** Null: taken from the name and the bytes. */
const FORMAT_OF: Readonly<Record<'file' | 'paste-text' | 'paste-html', ArticleFormat | null>> = {
  file: null,
  'paste-text': 'paste',
  'paste-html': 'html',
};

/** The samples' file names without extension, which are their ids. */
const sampleNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();

const titleOf = (markdown: string, name: string): string =>
  /^title:\s*"?(.+?)"?\s*$/m.exec(markdown)?.[1] ?? /^#\s+(.+)$/m.exec(markdown)?.[1] ?? name;

const opened = (extraction: Result<Extraction>) =>
  extraction.ok ? done({ outcome: 'opened' as const, extraction: extraction.value }) : extraction;

/** Reading articles: chosen, dropped, pasted, or one of the samples. */
export const articleHandlers = ({ paths, dialogs, send }: Services): DomainHandlers<'article'> => ({
  async 'article:choose'({ id }) {
    const path = await dialogs.openFile('openArticle', ARTICLES);
    if (path === null) return done({ outcome: 'cancelled' });
    send('article:reading', { name: basename(path) });
    const bytes = await articleBytes(path);
    if (!bytes.ok) return bytes;
    return opened(
      await parseInWindow(paths.parsePreload, { id, name: basename(path), bytes: bytes.value }),
    );
  },

  async 'article:read'({ id, name, format, bytes }) {
    const known = FORMAT_OF[format];
    const order = { id, name, bytes, ...(known === null ? {} : { format: known }) };
    return opened(await parseInWindow(paths.parsePreload, order));
  },

  async 'article:samples'() {
    const names = await sampleNames(paths.articles);
    const samples = names.map(async (name) => ({
      id: basename(name, '.md'),
      title: titleOf(await readFile(join(paths.articles, name), 'utf8'), name),
    }));
    return done(await Promise.all(samples));
  },

  async 'article:sample'({ id, sample }) {
    const name = `${sample}.md`;
    if (!(await sampleNames(paths.articles)).includes(name))
      return failed('no-such-sample');
    const bytes = await readFile(join(paths.articles, name));
    return opened(await parseInWindow(paths.parsePreload, { id, name, bytes }));
  },
});
