import type { LinkTarget } from '../../core/scene/scene';
import { slideOfAnchor } from '../../core/scene/slide-anchor';

/** What of a slide was clicked. */
export interface Picked {
  readonly field: string | null;
  /** Ledger ids; a chart shows several. */
  readonly figures: readonly string[];
  readonly link: LinkTarget | null;
}

/** Reads the marks that the writer left on the elements of an event's path, the innermost first. */
export function pickedAt(path: readonly EventTarget[]): Picked {
  const elements = path.filter((target): target is HTMLElement => target instanceof HTMLElement);
  const first = (name: string): string | null =>
    elements.find((element) => element.dataset[name] !== undefined)?.dataset[name] ?? null;
  const anchor = elements.find((element) => element instanceof HTMLAnchorElement);
  return {
    field: first('field'),
    figures: first('figure')?.split(' ').filter((id) => id !== '') ?? [],
    link: anchor === undefined ? null : targetOf(anchor.getAttribute('href') ?? ''),
  };
}

function targetOf(address: string): LinkTarget {
  const slide = address.startsWith('#') ? slideOfAnchor(address.slice(1)) : null;
  return slide === null ? { to: 'url', url: address } : { to: 'slide', slide };
}
