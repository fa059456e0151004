import type { Pair } from '../said';

const PASTE = 'Open it in the program that made it, copy the article and paste it instead.';
const COPY_PART = 'Copy the part that you need and paste it.';
const WORD_AGAIN = 'Open it in Word or LibreOffice and save it again.';
const PDF_PART = 'Save the pages that you need as a PDF of their own.';

/** What the first bytes of a file say it is. */
export type Found = 'a PDF' | 'a ZIP archive' | 'an empty ZIP archive' | 'an older or password-protected Office document' | 'a Rich Text document' | 'a picture' | 'something else';

/** What a format of articles is called. */
export type FormatName = 'plain text' | 'Markdown' | 'web page' | 'Word document' | 'PDF' | 'Rich Text document' | 'mail' | 'web archive' | 'pasted text';

/** '.txt, .md or .docx' */
const either = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** 20,000 */
const digits = (count: number): string => count.toLocaleString('en');

/** Articles that cannot be read, in English. */
export const articleFailures = {
  'empty:file': (): Pair => ['The file is empty.', 'Choose another file.'],
  'empty:text': (): Pair => ['The file has no text in it.', 'Choose another file.'],
  'binary': (): Pair => ['The file holds binary data, not text.', 'Open it in the program that made it and save it as text, Word, PDF or a web page.'],
  'broken-encoding': (): Pair => ['Some characters in the file are damaged, so its figures could be misread.', 'Open it in the program that made it and save it again as UTF-8 text.'],
  'unknown-format:content': (name: string, found: Found, readable: readonly string[]): Pair => [`${name} is ${found}, which Lectern cannot read.`, `Save it as one of these: ${either(readable)}.`],
  'unknown-format:ending': (extension: string, readable: readonly string[]): Pair => [`Lectern cannot read .${extension} files.`, `Save it as one of these: ${either(readable)}.`],
  'wrong-type:damaged': (name: string, format: FormatName, found: Found): Pair => [`${name} is named as a ${format} but holds ${found}.`, 'The file may be damaged: open it in the program that made it and save it again.'],
  'wrong-type:named': (name: string, format: FormatName, found: Found, readable: readonly string[]): Pair => [`${name} is named as a ${format} but holds ${found}.`, `Give it the right ending, or save it as one of these: ${either(readable)}.`],
  'wrong-type:zip': (): Pair => ['The file is a ZIP archive but no Word document.', 'Choose a Word document (.docx).'],
  'no-text:file': (): Pair => ['No text was found in the file.', 'Choose a file that holds an article.'],
  'no-text:mail': (): Pair => ['The file holds no text, only attachments or pictures.', 'Open the attachment that holds the article instead.'],
  'no-text:document': (): Pair => ['The document holds no text, only pictures or nothing at all.', 'Choose a file that holds an article.'],
  'no-text:scan': (): Pair => ['The PDF holds pictures of pages but no text, as a scan does.', 'Run text recognition (OCR) on it first, then choose the result.'],
  'line-too-long': (megabytes: string): Pair => [`One paragraph is ${megabytes} long, which is data rather than an article.`, 'Choose a file that holds an article, or break the text into lines.'],
  'too-many-cells': (cells: number): Pair => [`The tables have ${digits(cells)} cells, which is a data set rather than an article.`, 'Choose a file that holds an article, or cut the tables down.'],
  'too-many-numbers': (numbers: number, limit: number): Pair => [`The text has ${digits(numbers)} numbers, which is a data set rather than an article; the limit is ${digits(limit)}.`, 'Cut the part that you need into a file of its own.'],
  'too-large:format': (name: string, size: string, format: FormatName, limit: string): Pair => [`${name} is ${size}; the limit for ${format} is ${limit}.`, 'Choose a smaller file, or copy the part that you need and paste it.'],
  'too-large:article': (name: string): Pair => [`${name} is larger than 64 MB.`, COPY_PART],
  'too-large:word': (): Pair => ['The text of the Word document is larger than 20 MB once unpacked.', COPY_PART],
  'too-large:pdf-text': (): Pair => ['The PDF holds more text than an article does.', PDF_PART],
  'too-many-pages': (pages: number): Pair => [`The PDF has ${digits(pages)} pages; 1,000 are the most that can be read.`, PDF_PART],
  'nested-too-deep:markup': (most: number): Pair => [`The file nests its elements more than ${most} deep, which no article does.`, PASTE],
  'nested-too-deep:mail': (): Pair => ['The file nests more parts than any mail does.', 'Open it in a mail program and copy the text.'],
  'nested-too-deep:document': (): Pair => ['The document nests its groups deeper than any word processor does.', WORD_AGAIN],
  'too-many-elements:markup': (): Pair => ['The file is made of too many parts, which no article does.', PASTE],
  'too-many-elements:word': (): Pair => ['The Word document is made of too many parts, which no article does.', COPY_PART],
  'not-a-message': (): Pair => ['The file does not begin as a mail or a web archive does.', 'Save the mail or page again in the program that shows it.'],
  'damaged:word': (): Pair => ['The Word document is cut off or damaged.', WORD_AGAIN],
  'damaged:word-text': (): Pair => ['The Word document cannot be understood.', WORD_AGAIN],
  'damaged:rich-text': (): Pair => ['The Rich Text document is cut off or damaged.', WORD_AGAIN],
  'damaged:pdf': (): Pair => ['The PDF is cut off or damaged.', 'Open it in a PDF reader, print it to a new PDF and choose that.'],
  'unsafe-archive': (): Pair => ['The Word document holds entries that no word processor writes.', 'Open it in Word or LibreOffice and save it again under another name.'],
  'password:pdf': (): Pair => ['The PDF is protected with a password.', 'Open it with its password, save a copy without one and choose that.'],
  'reader-crashed': (name: string): Pair => [`${name} made the reader end unexpectedly. Nothing else was touched.`, PASTE],
  'reader-too-slow': (name: string, seconds: number): Pair => [`Reading ${name} took longer than ${seconds} seconds and was stopped.`, COPY_PART],
  'reader-out-of-memory': (name: string): Pair => [`Reading ${name} needs more memory than it may have.`, COPY_PART],
  'reader-failed': (name: string): Pair => [`${name} could not be read: the reader failed.`, 'Copy the article and paste it; please report this.'],
  'bad-extraction': (name: string): Pair => [`${name} was read into something that Lectern cannot use.`, 'Copy the article and paste it; please report this.'],
};
