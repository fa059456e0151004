import type { PlacedChart, Printable, PrintPiece } from '../../scene/printable';
import type { Scene, SceneSlide } from '../../scene/scene';
import { cssFamily } from './look';
import { serialiseForPrint } from './serialise';
import { createStyleSheet, type StyleSheet } from './style-sheet';
import { writeSlide } from './write-html';

/**
 * Slides in a piece. Chromium before 118 prints a piece at a time, and paints every page by walking
 * through all that it holds: more slides take longer each, fewer embed the fonts more often.
 */
const SLIDES_A_PIECE = 80;

/** Writes a scene for printing. The same scene gives the same text. */
export function printable(scene: Scene): Printable {
  const { title, subject, language, created, madeFrom, size, palette, fonts } = scene;
  const sheet = createStyleSheet();
  const count = Math.ceil(scene.slides.length / SLIDES_A_PIECE);
  const each = Math.ceil(scene.slides.length / count);
  const pieces = Array.from({ length: count }, (_, nth) => writePiece(scene.slides.slice(nth * each, (nth + 1) * each), scene, sheet));
  const slides = scene.slides.map((slide) => ({ id: slide.id, title: slide.title }));
  return { title, subject, language, created, madeFrom, size, palette, fonts, slides, pieces };
}

function writePiece(slides: readonly SceneSlide[], scene: Scene, sheet: StyleSheet): PrintPiece {
  const charts: PlacedChart[] = [];
  let html = '';
  for (const slide of slides) {
    const written = writeSlide(slide, scene);
    charts.push(...written.charts);
    html += serialiseForPrint(bled(written.node), sheet);
  }
  const body = cssFamily('body', scene);
  const ofCharts = charts.length === 0 ? [] : [`normal 400 1px ${body}`, `normal 700 1px ${body}`];
  return { slides: slides.length, html, rules: sheet.takeRules(), faces: [...new Set([...sheet.takeFaces(), ...ofCharts])], charts };
}

/** Paints a slide's ground on to the edge of the paper, which may be a part of a pixel further. */
const bled = (section: ReturnType<typeof writeSlide>['node']): ReturnType<typeof writeSlide>['node'] => ({
  ...section,
  style: { ...section.style, 'box-shadow': `1px 1px ${section.style['background']}` },
});
