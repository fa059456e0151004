/** One line that is not blank. */
export interface Line {
  /** Place of the trimmed line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line before trimming: an empty first cell is a leading tab. */
  readonly raw: string;
  readonly rawStart: number;
  /** Length of the bullet sign or list number with the space after it; 0 for none. */
  readonly sign: number;
}

/** Lines with no blank line between them. */
export type Chunk = readonly Line[];

/** One or more lines that read as one. */
export interface Paragraph {
  /** Place without the bullet sign. */
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
  /** True when it begins its chunk. */
  readonly first: boolean;
}

const BULLET = /^(?:[•‣▪◦●∙·⁃–—*-]|\(?\d{1,2}[.)])[ \t\u00A0]+(?=\S)/u;
const NUMBERED = /^\(?\d/;

/** Splits a text at its blank lines. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Line[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const line = lineOf(text.slice(at, stop), at);
    if (line) chunks.at(-1)?.push(line);
    else if (chunks.at(-1)?.length) chunks.push([]);
    at = stop + 1;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function lineOf(raw: string, rawStart: number): Line | null {
  const text = raw.trim();
  if (text === '') return null;
  const start = rawStart + raw.indexOf(text);
  const sign = BULLET.exec(text)?.[0].length ?? 0;
  return { start, end: start + text.length, text, raw, rawStart, sign };
}

/** The column at which a hard-wrapped text breaks its lines; null when paragraphs are one line. */
export function wrapWidth(chunks: readonly Chunk[]): number | null {
  let widest = 0;
  let full = 0;
  for (const chunk of chunks)
    chunk.forEach((line, i) => {
      widest = Math.max(widest, line.text.length);
      if (i < chunk.length - 1 && line.text.length >= 45) full++;
    });
  return widest <= 120 && full >= 3 ? widest : null;
}

/** Joins lines that were broken only for width; parts all others. */
export function paragraphsOf(chunk: Chunk, width: number | null): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const numbered = chunk.filter((line) => line.sign > 0 && NUMBERED.test(line.text)).length;
  chunk.forEach((line, i) => {
    const before = chunk[i - 1];
    const open = paragraphs.at(-1);
    // A single "1." is more likely the start of a sentence or heading than a list.
    const sign = NUMBERED.test(line.text) && numbered < 2 ? 0 : line.sign;
    if (before && open && sign === 0 && width !== null && brokeHere(before, line, width))
      paragraphs[paragraphs.length - 1] = { ...open, end: line.end };
    else
      paragraphs.push({ start: line.start + sign, end: line.end, bullet: sign > 0, first: i === 0 });
  });
  return paragraphs;
}

/** True when the next line's first word would not have fitted: the line was broken for width. */
function brokeHere(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.split(/\s/, 1)[0] ?? '';
  return line.text.length + 1 + firstWord.length > width - 8;
}
