import { readFileSync } from 'node:fs';
import PptxGenJS from 'pptxgenjs';
import type { Literals } from './literals';
import { reportOn } from './result';

/* node bare.mjs LITERALS.json: the same slides written by pptxgenjs alone. */
const { size, slides } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Literals;
await reportOn(async () => {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'scene', width: size.w, height: size.h });
  deck.layout = 'scene';
  for (const { background, notes, objects } of slides) {
    const slide = deck.addSlide();
    slide.background = { color: background };
    for (const object of objects) {
      if (object.call === 'addText') slide.addText(object.text, object.options);
      else if (object.call === 'addShape') slide.addShape(object.shape, object.options);
      else if (object.call === 'addTable') slide.addTable(object.rows, object.options);
      else if (object.call === 'addImage') slide.addImage(object.options);
      else slide.addChart(object.chart, [...object.data], object.options);
    }
    if (notes !== '') slide.addNotes(notes);
  }
  // The one way of writing that deflates in Node.
  return (await deck.stream({ compression: true })) as Uint8Array;
});
