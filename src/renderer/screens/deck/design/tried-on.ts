import { layoutSteps } from '../../../../core/layout/layout';
import type { Deck } from '../../../../core/model/deck';
import type { Scene } from '../../../../core/scene/scene';
import { composed } from '../../../operations/composing';
import type { App } from '../../../state/context';
import { theMeasurer } from '../../../state/scenes';
import { brandOf } from '../../../state/selectors';
import { inSlices } from '../../../state/slices';
import { strings } from '../../../strings';

/** The open deck as another template would make it, or as another brand would dress it. */
export interface TriedOn {
  readonly scene: Scene;
  /** What it means, in a sentence. */
  readonly said: string;
  /** Slides edited or added by hand that the template would not keep. */
  readonly lost: number;
}

const words = strings.deck.tryOn;
/** A preview shows the beginning of a long deck. */
const most = 40;

/** Null while there is nothing to try it on. */
export async function triedOn(app: App, what: 'template' | 'brand', id: string): Promise<TriedOn | null> {
  const session = app.store.get();
  const document = session.briefing?.history.present;
  const present = document?.deck ?? null;
  const { templates, brands } = session.library;
  const template = templates.find((one) => one.template.id === id)?.template;
  const brand = what === 'brand' ? (brands.find((one) => one.brand.id === id)?.brand ?? null) : brandOf(session);
  if (document === undefined || present === null || brand === null) return null;
  const place = (deck: Deck): Promise<Scene> => {
    const beginning = { ...deck, slides: deck.slides.slice(0, most) };
    const created = `${present.date}T00:00:00Z`;
    return new Promise((resolve) => void inSlices(layoutSteps({ deck: beginning, brand, measurer: theMeasurer(), created }), resolve));
  };
  if (what === 'brand') return { scene: await place(present), said: words.wears(brand.name), lost: 0 };
  const made = template === undefined ? null : await composed(app, document, template);
  if (template === undefined || made === null) return null;
  const { slots } = made.fit;
  const filled = slots.filter(({ state }) => state === 'filled').length;
  return {
    scene: await place(made.deck),
    said: words.makes(template.name, made.deck.slides.length, filled, slots.length),
    lost: present.slides.filter(({ origin }) => origin.edited).length,
  };
}
