import { useState } from 'react';
import { SlidePreview } from '../preview/SlidePreview';
import { useSize } from '../screens/deck/stage/use-size';
import { strings } from '../strings';
import { Button, IconButton } from '../ui/button';
import { Clock } from './clock';
import { pageAt } from './show-keys';
import type { SceneLook } from './opening';
import type { ShowPages } from './show-pages';
import type { Show } from './use-show';

const words = strings.platform.present;

/** Sizes of the notes' letters in rem. */
const SIZES = [1, 1.25, 1.5, 1.875, 2.25];

/** For the one who speaks: this slide, the next, the notes, the time. */
export function Speaker(show: Show) {
  const { pages, state, order } = show;
  const [size, setSize] = useState(1);
  const { look, count } = pages;
  const page = pages.of(state.page);
  const notes = typeof page === 'object' ? page.notes : '';
  const turn = (step: 1 | -1): void => order({ do: 'go', page: pageAt(state.page, step, count) });
  return (
    <main className="speaker" aria-label={words.speakerView}>
      <h1 className="visually-hidden">{words.speakerView}</h1>
      <header className="speaker-head">
        <Clock {...show} />
        <Button look="plain" onPress={() => order({ do: 'blank', blank: state.blank === 'black' ? 'no' : 'black' })}>
          {state.blank === 'no' ? words.black : words.showAgain}
        </Button>
        <Button look="plain" onPress={() => order({ do: 'end' })}>
          {words.endShow}
        </Button>
      </header>
      <section className="speaker-now" aria-label={words.now}>
        <Room look={look} page={page} blank={state.blank !== 'no'} />
      </section>
      <section className="speaker-next" aria-label={words.upNext}>
        <h2 className="label">{words.upNext}</h2>
        <Room look={look} page={pages.of(state.page + 1)} blank={false} />
      </section>
      <section className="speaker-notes" aria-label={words.notes}>
        <header className="speaker-notes-head">
          <h2 className="label">{words.notes}</h2>
          <IconButton icon="dash" label={words.smaller} isDisabled={size === 0} onPress={() => setSize(size - 1)} />
          <IconButton icon="plus" label={words.larger} isDisabled={size === SIZES.length - 1} onPress={() => setSize(size + 1)} />
        </header>
        <div className="speaker-words" style={{ fontSize: `${SIZES[size] ?? 1}rem` }}>
          {notes === '' ? <p className="quiet">{words.noNotes}</p> : <p>{notes}</p>}
        </div>
      </section>
      <footer className="speaker-foot">
        <Button onPress={() => turn(-1)} isDisabled={state.page === 0}>
          {words.back}
        </Button>
        <span role="status">
          {page === 'end' ? words.end : page !== 'coming' && words.page(state.page + 1, count, page.title)}
        </span>
        <Button look="primary" onPress={() => turn(1)} isDisabled={state.page >= count}>
          {words.next}
        </Button>
      </footer>
    </main>
  );
}

interface RoomProps {
  readonly look: SceneLook;
  readonly page: ReturnType<ShowPages['of']>;
  readonly blank: boolean;
}

/** A slide as large as its place; words where there is none. */
function Room({ look, page, blank }: RoomProps) {
  const [place, size] = useSize();
  const ratio = look.size.w / look.size.h;
  const width = Math.floor(Math.min(size.width, size.height * ratio));
  return (
    <div className="speaker-room" ref={place}>
      {typeof page !== 'object' || blank ? (
        <p className="speaker-nothing quiet" style={{ width, height: width / ratio }}>
          {blank ? words.isBlank : page === 'end' && words.end}
        </p>
      ) : (
        width > 0 && <SlidePreview scene={look} slide={page} width={width} />
      )}
    </div>
  );
}
