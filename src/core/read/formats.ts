import type { FormatName } from '../model/wordings/failures-articles';
import type { ArticleFormat } from '../model/article';
import type { Reader } from './draft';

/** One format that can be read. */
export interface Format {
  readonly id: ArticleFormat;
  /** As it stands inside a sentence: 'Word document'. */
  readonly name: FormatName;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** The most bytes accepted; more is refused before anything is parsed. */
  readonly maxBytes: number;
  /** The reader and its libraries, loaded when first needed so that the app starts without them. */
  readonly load: () => Promise<Reader>;
}

const MB = 1_000_000;

/** Every format, in the order in which people are told of them. */
export const formats: readonly Format[] = [
  {
    id: 'txt',
    name: 'plain text',
    extensions: ['txt', 'text'],
    maxBytes: 20 * MB,
    load: async () => (await import('./txt')).readTxt,
  },
  {
    id: 'md',
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    maxBytes: 20 * MB,
    load: async () => (await import('./markdown/read-markdown')).readMarkdown,
  },
  {
    id: 'html',
    name: 'web page',
    extensions: ['html', 'htm', 'xhtml'],
    maxBytes: 20 * MB,
    load: async () => (await import('./html/read-html')).readHtml,
  },
  {
    id: 'docx',
    name: 'Word document',
    extensions: ['docx'],
    maxBytes: 50 * MB,
    load: async () => (await import('./docx/read-docx')).readDocx,
  },
  {
    id: 'pdf',
    name: 'PDF',
    extensions: ['pdf'],
    maxBytes: 50 * MB,
    load: async () => (await import('./pdf/read-pdf')).readPdf,
  },
  {
    id: 'rtf',
    name: 'Rich Text document',
    extensions: ['rtf'],
    maxBytes: 50 * MB,
    load: async () => (await import('./rtf/read-rtf')).readRtf,
  },
  {
    id: 'eml',
    name: 'mail',
    extensions: ['eml'],
    maxBytes: 20 * MB,
    load: async () => (await import('./mail/read-mail')).readEml,
  },
  {
    id: 'mht',
    name: 'web archive',
    extensions: ['mht', 'mhtml'],
    maxBytes: 20 * MB,
    load: async () => (await import('./mail/read-mail')).readMht,
  },
  {
    id: 'paste',
    name: 'pasted text',
    extensions: [],
    maxBytes: 20 * MB,
    load: async () => (await import('./paste')).readPaste,
  },
];
