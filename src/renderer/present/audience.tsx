import { useEffect, useState } from 'react';
import { SlidePreview } from '../preview/SlidePreview';
import { useSize } from '../screens/deck/stage/use-size';
import { strings } from '../strings';
import { IconButton } from '../ui/button';
import { pageAt } from './show-keys';
import type { Show } from './use-show';

const words = strings.platform.present;

/** How long pointer and controls stay in sight after the pointer moved. */
const IN_SIGHT_MS = 2_500;

/** The slide as large as the screen, and nothing else. A click turns the page. */
export function Audience({ pages, state, order }: Show) {
  const [place, size] = useSize();
  const pointing = usePointing();
  const { look, count } = pages;
  const page = pages.of(state.page);
  const ratio = look.size.w / look.size.h;
  const width = Math.floor(Math.min(size.width, size.height * ratio));
  const turn = (step: 1 | -1): void =>
    order({ do: 'go', page: pageAt(state.page, step, count) });
  return (
    <main className={`audience audience-${state.blank}`} data-pointing={pointing || undefined} aria-label={words.audience}>
      <div className="audience-room" ref={place} onClick={() => turn(1)} onContextMenu={() => turn(-1)} role="presentation">
        {state.blank === 'no' && typeof page === 'object' && width > 0 && (
          <SlidePreview scene={look} slide={page} width={width} />
        )}
        {state.blank === 'no' && page === 'end' && <p className="audience-end">{words.end}</p>}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {page === 'end' ? words.end : page !== 'coming' && words.page(state.page + 1, count, page.title)}
      </p>
      {pointing && (
        <div className="audience-bar">
          <IconButton icon="back" label={words.back} onPress={() => turn(-1)} />
          <IconButton icon="next" label={words.next} onPress={() => turn(1)} />
          <IconButton icon="notes" label={words.speakerView} onPress={() => order({ do: 'speaker' })} />
          <IconButton icon="close" label={words.endShow} onPress={() => order({ do: 'end' })} />
        </div>
      )}
    </main>
  );
}

/** Whether the pointer has moved a moment ago. */
function usePointing(): boolean {
  const [pointing, setPointing] = useState(false);
  useEffect(() => {
    let timer = 0;
    const move = ({ movementX, movementY }: MouseEvent): void => {
      // A window that opens under the pointer reports a move of nothing.
      if (movementX === 0 && movementY === 0) return;
      window.clearTimeout(timer);
      setPointing(true);
      timer = window.setTimeout(() => setPointing(false), IN_SIGHT_MS);
    };
    window.addEventListener('mousemove', move);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('mousemove', move);
    };
  }, []);
  return pointing;
}
