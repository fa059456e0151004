import type { Paragraph, SceneItem, SceneSlide } from '../../core/scene/scene';
import { strings } from '../strings';
import type { App } from '../state/context';
import { sceneOf } from '../state/scenes';
import { brandOf } from '../state/selectors';
import { ask, working } from './ask';

/** Puts the slide that is shown on the clipboard, as a picture and as text. */
export async function copySlide(app: App): Promise<void> {
  const session = app.store.get();
  const { briefing } = session;
  const deck = briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  const slide = briefing?.slides.at(-1);
  if (deck === null || brand === null || slide === undefined) return;
  const pages = sceneOf(deck, brand).slides.filter((page) => page.slide === slide);
  const text = pages.map(slideText).join('\n\n');
  const copied = await working(app, strings.platform.copying, () =>
    ask(app, 'clipboard:slide', { deck, brand, slide, text }),
  );
  if (copied !== null) app.store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.platform.copied } });
}

/** A slide's words in reading order; charts and pictures by their alternative text. */
export const slideText = ({ items }: SceneSlide): string =>
  items
    .map(itemText)
    .filter((text) => text !== '')
    .join('\n');

function itemText(item: SceneItem): string {
  switch (item.type) {
    case 'text':
      return item.role === 'footer' || item.role === 'slide-number' ? '' : words(item.paragraphs);
    case 'table':
      return item.rows.map(({ cells }) => cells.map((cell) => words(cell.paragraphs)).join('\t')).join('\n');
    case 'chart':
    case 'image':
    case 'shape':
      return item.alt;
    case 'line':
    case 'link':
      return '';
  }
}

const words = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ lines }) => lines.flatMap((runs) => runs.map(({ text }) => text)).join('')).join('\n');
