import type { HouseWords } from '../../model/house';
import { child, every, type PartElement } from '../../office/open-package';
import { colourIn } from '../colours';
import type { OpenLayout } from '../layouts/open-layouts';
import { clamp } from '../layouts/text-style';
import { openPlaceholder, placeholderMark } from '../layouts/placeholders';
import { shapesOf } from './backdrop';

/** What a layout and its master say in words of their own on every slide. */
export function wordsOn(open: OpenLayout): readonly HouseWords[] {
  const parts = open.layout.attributes['showMasterSp'] === '0' ? [open.layout] : [open.master, open.layout];
  return parts.flatMap((part) => shapesOf(part).flatMap((shape) => wordsOf(shape, open)));
}

function wordsOf(shape: PartElement, open: OpenLayout): readonly HouseWords[] {
  if (shape.name !== 'p:sp' || placeholderMark(shape) !== null) return [];
  const paragraphs = child(shape, 'p:txBody')?.children.filter(({ name }) => name === 'a:p') ?? [];
  const lines = paragraphs.map((paragraph) => every(paragraph, 'a:t').map(({ text }) => text).join(''));
  const found = lines.some((line) => line.trim() !== '') ? openPlaceholder(shape, null, 'dt', 0, open) : null;
  if (found === null) return [];
  const { box, anchor, text } = found.placeholder;
  const run = paragraphs.flatMap((paragraph) => every(paragraph, 'a:rPr'))[0];
  const size = Number(run?.attributes['sz'] ?? text.size * 100) / 100;
  const colour = colourIn(open.colour, child(run, 'a:solidFill'))?.hex ?? text.colour;
  const align = paragraphs.map((paragraph) => child(paragraph, 'a:pPr')?.attributes['algn']).find((value) => value !== undefined);
  return [
    {
      box,
      anchor,
      lines: lines.map((line) => line.slice(0, 500)).slice(0, 20),
      text: {
        ...text,
        size: clamp(size, 1, 400),
        colour,
        bold: (run?.attributes['b'] ?? (text.bold ? '1' : '0')) === '1',
        align: align === 'ctr' ? 'centre' : align === 'r' ? 'right' : text.align,
        bullet: false,
        indent: 0,
      },
    },
  ];
}
