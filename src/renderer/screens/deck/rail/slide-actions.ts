import type { Command } from '../../../../core/edit/command';
import type { Deck } from '../../../../core/model/deck';
import { copySlide } from '../../../operations/copy-slide';
import { resetSlide } from '../../../operations/deck';
import { changeSlides } from '../../../operations/slides';
import { keysOf } from '../../../shell/platform';
import type { App } from '../../../state/context';
import { strings } from '../../../strings';
import type { MenuAction } from '../../../ui/context-menu';

const words = strings.deck;

/** What can be done with the selected slides, each with the keys that do it. */
export function slideActions(
  app: App,
  perform: (command: Command) => void,
  deck: Deck,
  selected: readonly string[],
  onAdd: () => void,
): readonly MenuAction[] {
  const shown = deck.slides.find(({ id }) => id === selected.at(-1));
  const section = (name: string | null): void => {
    if (shown !== undefined) perform({ do: 'edit-slide', slide: { ...shown, section: name }, field: 'section' });
  };
  const isReset = shown?.origin.edited === true && shown.origin.templateSlide !== null;
  return [
    { id: 'add', name: words.addAfter, icon: 'plus', keys: keysOf('add-slide'), run: onAdd },
    { id: 'duplicate', name: words.duplicate, icon: 'copy', keys: keysOf('duplicate-slides'), run: () => changeSlides(app, 'duplicate-slides') },
    { id: 'copy', name: words.copyPicture, icon: 'copy', keys: keysOf('copy-slide'), run: () => void copySlide(app) },
    { id: 'up', name: words.moveUp, keys: keysOf('move-slides-up'), run: () => changeSlides(app, 'move-slides-up') },
    { id: 'down', name: words.moveDown, keys: keysOf('move-slides-down'), run: () => changeSlides(app, 'move-slides-down') },
    shown?.section == null
      ? { id: 'section', name: words.startSection, run: () => section('') }
      : { id: 'section', name: words.endSection, run: () => section(null) },
    { id: 'reset', name: words.reset, icon: 'reset', isDisabled: !isReset, run: () => void (shown && resetSlide(app, shown.id)) },
    { id: 'remove', name: words.remove, icon: 'trash', keys: keysOf('remove-slides'), isDisabled: selected.length >= deck.slides.length, run: () => changeSlides(app, 'remove-slides') },
  ];
}
