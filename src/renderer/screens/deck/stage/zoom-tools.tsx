import { strings } from '../../../strings';
import { IconButton } from '../../../ui/button';
import type { Zoom } from './use-zoom';

const words = strings.deck.zoom;

/** Smaller, larger, and all of the slide. */
export const ZoomTools = ({ zoom }: { readonly zoom: Zoom }) => (
  <div className="zoom" role="group" aria-label={words.label}>
    <IconButton icon="dash" label={words.smaller} onPress={() => zoom.by(-1)} />
    <output className="zoom-scale">{words.percent(zoom.scale)}</output>
    <IconButton icon="plus" label={words.larger} onPress={() => zoom.by(1)} />
    <IconButton icon="fit" label={words.fit} isDisabled={zoom.fits} onPress={zoom.fit} />
  </div>
);
