import { StatusBar } from '../../shell/status-bar';
import { useBriefing } from '../../state/context';
import { useStaged } from '../../state/scenes';
import { strings } from '../../strings';
import { FitStrip } from './fit/fit-strip';
import { Properties } from './properties/properties';
import { Rail } from './rail/rail';
import { Notes } from './stage/notes';
import { Stage } from './stage/stage';
import { useReveal } from './use-reveal';

const words = strings.deck;

/** The second step: the slides, the one that is worked on at full size, what it is made of, what to say. */
export function DeckScreen() {
  const { history, slides: selected } = useBriefing();
  const staged = useStaged();
  const { deck } = history.present;
  useReveal(staged);
  if (deck === null || staged === null) return null;
  const { scene } = staged;
  const index = Math.max(0, deck.slides.findIndex(({ id }) => id === selected.at(-1)));
  const slide = deck.slides[index];
  if (slide === undefined) return null;
  const pages = scene.slides.filter((page) => page.slide === slide.id);
  const overflow = scene.slides.flatMap((page) => page.overflow).length;
  return (
    <>
      <main className="deck-screen">
        <Rail staged={staged} selected={selected} />
        <div className="work">
          <FitStrip deck={deck} />
          <Stage key={slide.id} slide={slide} deck={deck} scene={scene} pages={pages} />
          <Notes slide={slide} />
        </div>
        <Properties key={slide.id} slide={slide} deck={deck} number={index + 1} pages={pages} />
      </main>
      <StatusBar>
        {selected.length > 1
          ? words.slidesSelected(selected.length)
          : words.slide(index + 1, deck.slides.length)}
        {' · '}
        {overflow === 0 ? words.fits : words.overflows(overflow)}
      </StatusBar>
    </>
  );
}
