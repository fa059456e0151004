import type { Slide } from '../../../../core/model/slide';
import { resetSlide } from '../../../operations/deck';
import { useApp } from '../../../state/context';
import { strings } from '../../../strings';
import { IconButton } from '../../../ui/button';

const words = strings.deck;

/** Whether the slide still is as the template makes it, and the way back. */
export function Origin({ slide }: { readonly slide: Slide }) {
  const app = useApp();
  const { templateSlide, edited } = slide.origin;
  if (templateSlide === null) return <span className="chip chip-plain">{words.own}</span>;
  if (!edited) return <span className="chip chip-plain">{words.asTemplate}</span>;
  return (
    <span className="pair">
      <span className="chip">{words.edited}</span>
      <IconButton icon="reset" label={words.reset} onPress={() => void resetSlide(app, slide.id)} />
    </span>
  );
}
