import { finds } from '../../model/finds';
import { every, first, openPackage, type OfficePackage, type PartElement } from '../../office/open-package';
import { relationsOf } from '../../office/relations';
import type { Finding } from '../../model/finding';
import type { VerifyRule } from '../verify-rule';

const WORKBOOK = /^xl\/(workbook\.xml|sharedStrings\.xml|worksheets\/.*\.xml)$/;

/** Cells of the workbook's first sheet by their names: 'B2' → '163.4'. */
function cellsOf(workbook: OfficePackage): ReadonlyMap<string, string> {
  const strings = every(workbook.xml('xl/sharedStrings.xml'), 'si').map((item) =>
    every(item, 't').map(({ text }) => text).join(''),
  );
  const sheet = workbook.parts.filter((part) => part.startsWith('xl/worksheets/')).sort()[0];
  return new Map(
    every(sheet === undefined ? null : workbook.xml(sheet), 'c').map((cell) => {
      const value = first(cell, 'v')?.text ?? first(cell, 't')?.text ?? '';
      return [cell.attributes['r'] ?? '', cell.attributes['t'] === 's' ? (strings[Number(value)] ?? '') : value];
    }),
  );
}

/** 'Sheet1!$B$2:$B$4' → B2, B3, B4; a reference over several columns runs through them. */
function cellNames(reference: string): readonly string[] {
  const [, from = 'A', top = '1', to = from, bottom = top] =
    /\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference) ?? [];
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const letters = (index: number): string =>
    index > 26 ? letters(Math.floor((index - 1) / 26)) + letters(((index - 1) % 26) + 1) : String.fromCharCode(64 + index);
  const names: string[] = [];
  for (let at = column(from); at <= column(to); at += 1) {
    for (let row = Number(top); row <= Number(bottom); row += 1) names.push(`${letters(at)}${row}`);
  }
  return names;
}

const same = (drawn: string, cell: string): boolean =>
  drawn === cell || (drawn !== '' && cell !== '' && Number(drawn) === Number(cell));

/** What a chart draws (its caches) against what "Edit data" would show (its workbook). */
function differences(chart: PartElement, cells: ReadonlyMap<string, string>): readonly { readonly cell: string; readonly drawn: string; readonly kept: string }[] {
  return [...every(chart, 'c:numRef'), ...every(chart, 'c:strRef')].flatMap((reference) => {
    const names = cellNames(first(reference, 'c:f')?.text ?? '');
    return every(reference, 'c:pt').flatMap((point) => {
      const cell = names[Number(point.attributes['idx'] ?? -1)] ?? '?';
      const drawn = first(point, 'c:v')?.text ?? '';
      const kept = cells.get(cell) ?? '';
      return same(drawn, kept) ? [] : [{ cell, drawn, kept }];
    });
  });
}

/** Every chart carries its workbook, and the workbook says what is drawn. */
export const chartWorkbook: VerifyRule = ({ file, slides }) =>
  slides.flatMap(({ number, shapes }) =>
    shapes.flatMap(({ name, chart }): readonly Finding[] => {
      if (chart === null) return [];
      const place = { slide: String(number), field: name };
      const part = relationsOf(file, chart).find(({ type }) => type === 'package')?.part;
      const bytes = part === undefined ? null : file.bytes(part);
      const workbook = bytes === null ? null : openPackage(bytes, part ?? '', WORKBOOK);
      const drawn = file.xml(chart);
      if (workbook === null || !workbook.ok || drawn === null) {
        return [
          {
            ...finds('chart-workbook:none'),
            severity: 'error',
            place,
            actual: 'none',
            expected: 'an embedded workbook',
          },
        ];
      }
      return differences(drawn, cellsOf(workbook.value)).map(({ cell, drawn: shown, kept }) => ({
        ...finds('chart-workbook:other', shown, kept, cell),
        severity: 'error',
        place,
        actual: shown,
        expected: kept,
      }));
    }),
  );
