import { canvasFont, type MeasureText } from '../../core/write/html/charts/chart-look';

/** Measures text with the fonts that are loaded, kerning off as everywhere. */
export function canvasMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('No 2D canvas to measure text with.');
  return (text, font) => {
    pen.font = canvasFont(font);
    pen.fontKerning = 'none';
    return pen.measureText(text).width;
  };
}
