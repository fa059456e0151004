import { posix } from 'node:path';
import { readRelationships } from '../../../../src/core/write/pptx/package/relationships';
import { all, OpenedPackage, textOf, unescape } from './package-reader';

/**
 * What is wrong with a written presentation, as sentences; none when nothing is. Each rule is one
 * that PowerPoint's repair dialog, a screen reader or the person who edits the file would find broken.
 */
export function faultsOf(archive: Uint8Array): string[] {
  const deck = new OpenedPackage(archive);
  return [
    ...malformed(deck),
    ...untyped(deck),
    ...danglingOrOrphaned(deck),
    ...slideFaults(deck),
    ...tableFaults(deck),
    ...chartFaults(deck, ''),
  ];
}

const XML = /\.(xml|rels)$/;

/** XML 1.0 allows no control characters, no bare ampersands, and one root. */
function malformed(deck: OpenedPackage): string[] {
  return deck.parts(XML).flatMap((part) => {
    const text = deck.text(part);
    const faults: string[] = [];
    try {
      deck.tree(part);
    } catch (error) {
      faults.push(`${part}: ${String(error)}`);
    }
    // oxlint-disable-next-line no-control-regex -- looking for what must not be there
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)) faults.push(`${part}: forbidden character`);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) faults.push(`${part}: bare ampersand`);
    const junk = /="(NaN|undefined|null|-?Infinity|\[object Object\])"/.exec(text);
    if (junk !== null) faults.push(`${part}: ${junk[0]}`);
    return faults;
  });
}

function untyped(deck: OpenedPackage): string[] {
  const types = deck.tree('[Content_Types].xml');
  const overrides = new Set(all(types, 'Override').map(({ attributes }) => attributes.get('PartName')?.slice(1)));
  const extensions = new Set(all(types, 'Default').map(({ attributes }) => attributes.get('Extension')));
  const missing = deck.names.filter((name) => name !== '[Content_Types].xml' && !overrides.has(name) && !extensions.has(name.split('.').pop()));
  const generic = deck.parts(/^ppt\/(?!.*_rels\/).*\.xml$/).filter((name) => !overrides.has(name));
  const phantom = [...overrides].filter((name) => name === undefined || !deck.files.has(name));
  return [...missing, ...generic].map((name) => `${name} has no content type`).concat(phantom.map((name) => `${name} is typed but not there`));
}

/** Where the relationships of a part lead: id → part, null for outside. */
function targetsOf(deck: OpenedPackage, source: string): Map<string, string | null> {
  const rels = source === '' ? '_rels/.rels' : posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`);
  if (!deck.files.has(rels)) return new Map();
  return new Map(
    readRelationships(deck.text(rels)).map(({ id, target, external }) => [
      id,
      external ? null : posix.normalize(posix.join(posix.dirname(source), unescape(target))),
    ]),
  );
}

function danglingOrOrphaned(deck: OpenedPackage): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    if (reached.has(source)) continue;
    reached.add(source);
    for (const [id, target] of targetsOf(deck, source)) {
      if (target === null) continue;
      if (deck.files.has(target)) queue.push(target);
      else faults.push(`${source} ${id} leads to ${target}, which is not there`);
    }
  }
  const orphans = deck.names.filter((name) => !name.endsWith('.rels') && !reached.has(name));
  const unresolved = deck.parts(/^ppt\/[^_]*\.xml$/).flatMap((part) => {
    const known = targetsOf(deck, part);
    return [...deck.text(part).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)]
      .filter(([, id]) => !known.has(id ?? ''))
      .map(([reference]) => `${part}: ${reference} has no relationship`);
  });
  return [...faults, ...orphans.map((name) => `${name} is referred to by nothing`), ...unresolved];
}

function slideFaults(deck: OpenedPackage): string[] {
  return deck.parts(/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/).flatMap((part) => {
    const root = deck.tree(part);
    const faults: string[] = [];
    const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id'));
    if (new Set(ids).size !== ids.length) faults.push(`${part}: two objects share an id`);
    const placeholders = all(root, 'p:ph').map(({ attributes }) => `${attributes.get('type')} ${attributes.get('idx') ?? 0}`);
    if (new Set(placeholders).size !== placeholders.length) faults.push(`${part}: two placeholders are the same`);
    if (all(root, 'p:sp').some((shape) => all(shape, 'p:txBody').length !== 1)) faults.push(`${part}: a shape without text body`);
    if (all(root, 'a:p').some((paragraph) => all(paragraph, 'a:pPr').length > 1)) faults.push(`${part}: a paragraph with two properties`);
    if (!part.startsWith('ppt/slides/')) return faults;
    if (placeholders.filter((mark) => /^(title|ctrTitle) 0$/.test(mark)).length !== 1) faults.push(`${part}: not one title`);
    for (const name of ['p:pic', 'p:graphicFrame']) {
      for (const frame of all(root, name)) {
        if ((all(frame, 'p:cNvPr')[0]?.attributes.get('descr') ?? '') === '') faults.push(`${part}: ${name} without alternative text`);
      }
    }
    const layout = [...targetsOf(deck, part).values()].find((target) => target?.startsWith('ppt/slideLayouts/'));
    const offered = layout == null ? [] : all(deck.tree(layout), 'p:ph').map(({ attributes }) => `${attributes.get('type')} ${attributes.get('idx') ?? 0}`);
    for (const mark of placeholders) if (!offered.includes(mark)) faults.push(`${part}: its layout has no placeholder ${mark}`);
    return faults;
  });
}

function tableFaults(deck: OpenedPackage): string[] {
  return deck.parts(/^ppt\/slides\/[^/]+\.xml$/).flatMap((part) =>
    all(deck.tree(part), 'a:tbl').flatMap((table) => {
      const columns = all(table, 'a:gridCol').length;
      const faults = all(table, 'a:tr').some((row) => all(row, 'a:tc').length !== columns) ? [`${part}: a ragged table`] : [];
      return all(table, 'a:tblPr')[0]?.attributes.get('firstRow') === '1' ? faults : [...faults, `${part}: a table without header row`];
    }),
  );
}

/** Each reference of a chart says what the workbook's cells say, and axes belong together. */
export function chartFaults(deck: OpenedPackage, only: string): string[] {
  return deck.parts(/^ppt\/charts\/[^/]+\.xml$/).filter((part) => part.includes(only)).flatMap((part) => {
    const root = deck.tree(part);
    const workbook = [...targetsOf(deck, part).values()][0];
    const bytes = workbook == null ? undefined : deck.files.get(workbook);
    if (bytes === undefined) return [`${part}: no workbook`];
    const cells = cellsOf(bytes);
    const differing = [...all(root, 'c:strRef'), ...all(root, 'c:numRef')].flatMap((reference) => {
      const [address] = all(reference, 'c:f').map(textOf);
      const cached = new Map(all(reference, 'c:pt').map((point) => [Number(point.attributes.get('idx')), textOf(point)]));
      return addresses(address ?? '').flatMap((cell, index) =>
        (cells.get(cell) ?? '') === (cached.get(index) ?? '') ? [] : [`${part}: ${cell} is ${cells.get(cell)} but drawn ${cached.get(index)}`],
      );
    });
    const defined = new Set(['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((name) => all(root, name).map((axis) => all(axis, 'c:axId')[0]?.attributes.get('val'))));
    const wordless = all(root, 'c:rich').some((rich) => all(rich, 'a:p').length === 0) ? [`${part}: a text without paragraph`] : [];
    const used = all(root, 'c:axId').map(({ attributes }) => attributes.get('val'));
    const lost = used.filter((id) => !defined.has(id)).map((id) => `${part}: axis ${id} is not defined`);
    return [...differing, ...wordless, ...lost];
  });
}

/** 'Sheet1!$B$2:$B$4' → B2, B3, B4 */
function addresses(reference: string): string[] {
  const [, column = '', first = '', last = first] = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${column}${Number(first) + index}`);
}

/** The cells of a workbook's sheet as text. */
export function cellsOf(workbook: Uint8Array): Map<string, string> {
  const sheet = new OpenedPackage(workbook).tree('xl/worksheets/sheet1.xml');
  return new Map(all(sheet, 'c').map((cell) => [cell.attributes.get('r') ?? '', textOf(cell)]));
}
