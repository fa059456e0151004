import { plainText } from '../../core/scene/plain-text';
import { strings } from '../strings';
import type { App } from '../state/context';
import { sceneOf } from '../state/scenes';
import { brandOf } from '../state/selectors';
import { ask, working } from './ask';
import { brandedText } from './document-text';

/** Puts the slide that is shown on the clipboard, as a picture and as text. */
export async function copySlide(app: App): Promise<void> {
  const session = app.store.get();
  const { briefing } = session;
  const deck = briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  const slide = briefing?.slides.at(-1);
  if (deck === null || brand === null || slide === undefined) return;
  const pages = sceneOf(deck, brand).slides.filter((page) => page.slide === slide);
  const text = pages.map(plainText).join('\n\n');
  const copied = await working(app, strings.platform.copying, async () =>
    ask(app, 'clipboard:slide', { branded: await brandedText(deck, brand), slide, text }),
  );
  if (copied !== null) app.store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.platform.copied } });
}
