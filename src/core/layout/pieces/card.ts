import type { NumberCard } from '../../model/slide';
import type { Colour, SceneItem } from '../../scene/scene';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { firstFitting } from '../text/first-fitting';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { leadings, setText, type SetText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes } from '../text/type-scale';
import type { Box } from '../frame/page';
import { cardNumberRuns } from './card-number';
import { textItem } from './items';

export interface CardLook {
  /** Sizes to try for the number, largest first. */
  readonly numberSteps: readonly number[];
  readonly labelSize: number;
  readonly noteSize: number;
  /** What is painted behind the card. */
  readonly behind: Colour;
}

interface SetCard {
  readonly number: SetText;
  readonly words: SetText;
  readonly height: number;
}

const numberGap = 3;

/** Sets a card's number, label and note to a width; the number takes one line. */
export function setCard(
  card: NumberCard,
  field: string,
  width: number,
  look: CardLook,
  context: LayoutContext,
): SetCard {
  const number = setNumber(card.figure, `${field}.figure`, width, look.numberSteps, context);
  const label = richRuns(
    card.label,
    bodyStyle(look.labelSize),
    { field: `${field}.label`, alsoMark: [card.figure] },
    context,
  );
  const note = richRuns(
    card.note,
    bodyStyle(look.noteSize, { colour: 'quiet' }),
    { field: `${field}.note` },
    context,
  );
  const words = setText(
    [
      { runs: label, leading: leadings.tight, spaceAfter: 3 },
      { runs: note, leading: leadings.tight },
    ],
    width,
    context,
  );
  return { number, words, height: number.height + numberGap + words.height };
}

/** Places a set card; text below the room it has is fitted and reported. */
export function cardItems(
  name: string,
  set: SetCard,
  box: Box,
  look: CardLook,
  context: LayoutContext,
): { readonly items: readonly SceneItem[]; readonly overflow: readonly Overflow[] } {
  const room = box.h - set.number.height - numberGap;
  const words = fitText(() => set.words, [look.labelSize], room, 'card’s text');
  const behind = { behind: look.behind };
  return {
    items: [
      textItem(
        `${name}-number`,
        { ...box, h: set.number.height },
        set.number.paragraphs,
        context,
        behind,
      ),
      textItem(
        `${name}-label`,
        { ...box, y: box.y + set.number.height + numberGap, h: words.height },
        words.paragraphs,
        context,
        behind,
      ),
    ].filter((item) => item.paragraphs.length > 0),
    overflow: [...set.number.overflow, ...words.overflow],
  };
}

/** A number never breaks: the first size at which it takes one line. */
export function setNumber(
  id: string,
  field: string,
  width: number,
  steps: readonly number[],
  context: LayoutContext,
): SetText {
  const set = (size: number) =>
    setText([{ runs: cardNumberRuns(id, size, field, context), leading: 1.1 }], width, context);
  const oneLine = firstFitting(
    steps,
    set,
    (text) =>
      text.overflow.length === 0 && text.paragraphs.every(({ lines }) => lines.length === 1),
  );
  return oneLine ?? set(steps.at(-1) ?? sizes.lead);
}
