import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import type { LinkTarget, Scene, SceneSlide } from '../../core/scene/scene';
import { toPixels } from '../../core/scene/units';
import { writeSlide } from '../../core/write/html/write-html';
import { areLoaded, loadFonts } from './load-fonts';
import { liveSlide, type LiveSlide } from './live-slide';
import { pickedAt } from './picked';

export interface SlidePreviewProps {
  readonly scene: Pick<Scene, 'size' | 'palette' | 'fonts'>;
  readonly slide: SceneSlide;
  /** Width on screen in CSS pixels; the height follows. */
  readonly width: number;
  /** Canvas pixels a CSS pixel of the shown slide; the screen's own when absent. */
  readonly density?: number;
  /** A run laid out from a slide field was clicked: 'cards.0.label'. */
  readonly onFieldClick?: (field: string) => void;
  /** A run or chart that shows these ledger entries was clicked, and no field was. */
  readonly onFiguresClick?: (figures: readonly string[]) => void;
  /** A link was clicked; without a listener it does nothing. */
  readonly onLink?: (target: LinkTarget) => void;
}

/**
 * One slide as it will print, scaled to a width: thumbnail and stage alike. It lives in a shadow
 * root, so that the app's styles and the slide's ids do not meet, and is drawn anew only where the
 * slide itself has changed.
 */
export const SlidePreview = memo(function SlidePreview(props: SlidePreviewProps): ReactElement {
  const { width } = props;
  const slide = useUnchanged(props.slide);
  const scene = useUnchanged(lookOf(props.scene));
  const host = useRef<HTMLDivElement>(null);
  const ready = useFonts(scene.fonts);
  const scale = width / toPixels(scene.size.w);
  // Charts are drawn as fine as they are seen, in steps, so that a dragged edge does not redraw.
  const density = Math.max(0.5, Math.ceil(scale * (props.density ?? window.devicePixelRatio) * 2) / 2);

  const live = useRef<LiveSlide | null>(null);
  useEffect(() => {
    if (!ready || host.current === null) return;
    live.current ??= liveSlide(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
    live.current.show(writeSlide(slide, scene), scene, density);
  }, [ready, slide, scene, density]);
  useEffect(
    () => () => {
      live.current?.destroy();
      live.current = null;
    },
    [],
  );

  const { onFieldClick, onFiguresClick, onLink } = props;
  useEffect(() => {
    const stage = host.current;
    const click = (event: MouseEvent): void => {
      const picked = pickedAt(event.composedPath());
      if (picked.link !== null) {
        event.preventDefault();
        onLink?.(picked.link);
      } else if (picked.field !== null) onFieldClick?.(picked.field);
      else if (picked.figures.length > 0) onFiguresClick?.(picked.figures);
    };
    stage?.addEventListener('click', click);
    return () => stage?.removeEventListener('click', click);
  }, [onFieldClick, onFiguresClick, onLink]);

  return (
    <div
      className="slide-preview"
      style={{ width, height: toPixels(scene.size.h) * scale, overflow: 'hidden' }}
    >
      {/* A picture that nothing listens to is no place for the keyboard to stop at. */}
      <div
        ref={host}
        inert={onFieldClick === undefined && onFiguresClick === undefined && onLink === undefined}
        style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}
      />
    </div>
  );
}, sameSlide);

/** True once the brand's faces can be drawn with. */
function useFonts(fonts: Scene['fonts']): boolean {
  const [loaded, setLoaded] = useState<Scene['fonts'] | null>(() => (areLoaded(fonts) ? fonts : null));
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      await loadFonts(fonts);
      if (current) setLoaded(fonts);
    };
    void load();
    return () => {
      current = false;
    };
  }, [fonts]);
  return loaded === fonts;
}

/** What of a scene a single slide is drawn with. */
const lookOf = ({ size, palette, fonts }: SlidePreviewProps['scene']): SlidePreviewProps['scene'] => ({
  size,
  palette,
  fonts,
});

/** The first of several values that say the same, so that effects do not run again for the others. */
function useUnchanged<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (same(kept, value)) return kept;
  setKept(value);
  return value;
}

/** A new scene often holds slides that did not change: those are told by what they say. */
function sameSlide(before: SlidePreviewProps, after: SlidePreviewProps): boolean {
  return (
    before.width === after.width &&
    before.density === after.density &&
    before.onFieldClick === after.onFieldClick &&
    before.onFiguresClick === after.onFiguresClick &&
    before.onLink === after.onLink &&
    same(before.slide, after.slide) &&
    same(lookOf(before.scene), lookOf(after.scene))
  );
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
