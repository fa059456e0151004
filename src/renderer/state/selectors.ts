import { useMemo } from 'react';
import type { Brand, NumberStyle } from '../../core/model/brand';
import { deckLanguage } from '../../core/model/framing/deck-language';
import { deckNumbers, type DeckNumbers } from '../../core/model/framing/deck-numbers';
import type { Template } from '../../core/model/template';
import { useSession } from './context';
import type { Briefing, Session } from './session';

const plainStyle: NumberStyle = { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' };

/** The brand that the deck wears, or will wear; null before the library is there. */
export function brandOf({ briefing, library }: Session): Brand | null {
  const id = briefing?.history.present.deck?.brand ?? briefing?.brandId;
  const own = library.brands.find(({ brand }) => brand.id === id) ?? library.brands[0];
  return own?.brand ?? null;
}

/** Id of the template that made the deck, or is to make it. */
export const templateIdOf = ({ history, templateId }: Briefing): string => history.present.deck?.template.id ?? templateId;

/** The template that makes, or will make, the deck; null before the library is there. */
export function templateOf({ briefing, library }: Session): Template | null {
  const own = briefing === null ? undefined : library.templates.find(({ template }) => template.id === templateIdOf(briefing));
  return (own ?? library.templates[0])?.template ?? null;
}

/** How numbers are written in the present brand, in the language of a deck or an article. */
export function useNumberStyle(language: string): DeckNumbers {
  const style = useSession((session) => brandOf(session)?.numbers ?? plainStyle);
  return useMemo(() => deckNumbers(style, deckLanguage(language)), [style, language]);
}
