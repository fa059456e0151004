import { memo, useDeferredValue, type ComponentProps } from 'react';
import { StatusBar } from '../../shell/status-bar';
import { useSession } from '../../state/context';
import { useStaged, type Staged } from '../../state/scenes';
import { strings } from '../../strings';
import { isLongList } from '../../ui/long-list';
import { TextLanguage } from '../../ui/text-language';
import { useFocusWithin } from '../../ui/use-focus-within';
import { FitStrip } from './fit/fit-strip';
import { Properties } from './properties/properties';
import { Rail } from './rail/rail';
import { Notes } from './stage/notes';
import { Stage } from './stage/stage';
import { useReveal } from './use-reveal';

const words = strings.deck;
const none: readonly string[] = [];

/** So long a deck is seen before it is listed. */
const isLong = (staged: Staged | null): boolean => staged !== null && isLongList(staged.deck.slides.length);

/** The second step: the slides, the one that is worked on at full size, what it is made of, what to say. */
export function DeckScreen() {
  const selected = useSession(({ briefing }) => briefing?.slides ?? none);
  const staged = useStaged();
  // The slide itself is drawn before what stands around it, so that a key is answered at once.
  const shown = selected.at(-1);
  const around = useDeferredValue(staged, isLong(staged) ? null : staged);
  const described = useDeferredValue(shown);
  useReveal(around);
  // Whoever works beside the slide must find there what they did a moment ago.
  const [isBeside, watched] = useFocusWithin();
  if (staged === null) return null;
  const { deck, scene } = staged;
  const index = Math.max(0, deck.slides.findIndex(({ id }) => id === shown));
  const slide = deck.slides[index];
  if (slide === undefined) return null;
  const pages = staged.pagesOf(slide);
  const overflow = scene.slides.flatMap((page) => page.overflow).length;
  return (
    <TextLanguage value={deck.language}>
      <main className="deck-screen" aria-label={strings.steps.deck}>
        {around === null ? <aside className="rail" /> : <Rail staged={around} selected={selected} />}
        <div className="work">
          <FitStrip deck={deck} />
          <Stage slide={slide} deck={deck} scene={scene} pages={pages} />
          <Notes slide={slide} />
        </div>
        {around !== null && <Described staged={isBeside ? staged : around} id={described} watched={watched} />}
      </main>
      <StatusBar
        place={selected.length > 1 ? words.slidesSelected(selected.length) : words.slide(index + 1, deck.slides.length)}
        state={overflow === 0 ? words.fits : words.overflows(overflow)}
      />
    </TextLanguage>
  );
}

interface DescribedProps {
  readonly staged: Staged;
  readonly id: string | undefined;
  readonly watched: ComponentProps<typeof Properties>['watched'];
}

/** What the slide is made of; while another is chosen or a key is answered, for a moment still as it was. */
const Described = memo(function Described({ staged, id, watched }: DescribedProps) {
  const { deck, pagesOf } = staged;
  const index = Math.max(0, deck.slides.findIndex((slide) => slide.id === id));
  const slide = deck.slides[index];
  return slide === undefined ? null : (
    <Properties key={slide.id} slide={slide} deck={deck} number={index + 1} pages={pagesOf(slide)} watched={watched} />
  );
});
