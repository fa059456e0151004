/** A PDF's objects as far as an update of the document's properties needs them. */
export interface PdfOutline {
  /** Object numbers. */
  readonly root: number;
  readonly info: number;
  readonly size: number;
  readonly xrefAt: number;
}

const number = (text: string, pattern: RegExp): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`The PDF has no ${pattern.source}`);
  return Number(found);
};

/**
 * Reads the trailer of a PDF with a plain cross-reference table, as Chromium writes it.
 * @param text the file as Latin-1.
 */
export function readTrailer(text: string): PdfOutline {
  const tail = text.slice(text.lastIndexOf('trailer'));
  return {
    root: number(tail, /\/Root (\d+) 0 R/),
    info: number(tail, /\/Info (\d+) 0 R/),
    size: number(tail, /\/Size (\d+)/),
    xrefAt: number(tail, /startxref\s+(\d+)/),
  };
}

/** Where an object's dictionary stands: from its '<<' to its last '>>', end exclusive. */
export function dictionaryOf(text: string, object: number, { xrefAt }: PdfOutline): { start: number; end: number } {
  // Entries are 20 bytes each and follow the line 'xref' and the line '0 <count>'.
  const first = text.indexOf('\n', text.indexOf('\n', xrefAt) + 1) + 1;
  const at = Number(text.slice(first + object * 20, first + object * 20 + 10));
  const start = text.indexOf('<<', at);
  const end = text.lastIndexOf('>>', text.indexOf('endobj', at)) + 2;
  if (!text.startsWith(`${object} 0 obj`, at) || start < at || end <= start)
    throw new Error(`Object ${object} of the PDF was not found`);
  return { start, end };
}

/**
 * Appends new versions of objects to a PDF (ISO 32000-1, 7.5.6): everything before stays byte for
 * byte, so that nothing of the pages can be harmed.
 * @param objects dictionaries by object number, as Latin-1 text.
 */
export function appendObjects(file: Buffer, objects: ReadonlyMap<number, string>, outline: PdfOutline): Buffer {
  const parts: string[] = ['\n'];
  let at = file.length + 1;
  const offsets = new Map<number, number>();
  for (const [object, dictionary] of objects) {
    const part = `${object} 0 obj\n${dictionary}\nendobj\n`;
    offsets.set(object, at);
    at += part.length;
    parts.push(part);
  }
  const entries = [...offsets].map(
    ([object, offset]) => `${object} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `<</Size ${outline.size}\n/Root ${outline.root} 0 R\n/Info ${outline.info} 0 R\n/Prev ${outline.xrefAt}>>`;
  parts.push(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.concat([file, Buffer.from(parts.join(''), 'latin1')]);
}
