import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Scene, SceneSlide } from '../../core/scene/scene';

// What draws slides, charts above all, is not needed for the window's first picture.
const SlidePreview = lazy(() => import('../preview/SlidePreview').then((module) => ({ default: module.SlidePreview })));

interface ThumbnailProps {
  readonly scene: Pick<Scene, 'size' | 'palette' | 'fonts'>;
  readonly slide: SceneSlide;
  readonly width: number;
}

/** A small live picture of a slide, drawn once it comes near the visible part of its list. */
export function Thumbnail({ scene, slide, width }: ThumbnailProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '400px 0px' },
    );
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className="thumbnail"
      aria-hidden="true"
      style={{ width, height: (width * scene.size.h) / scene.size.w }}
    >
      {near && (
        <Suspense fallback={null}>
          <SlidePreview scene={scene} slide={slide} width={width} />
        </Suspense>
      )}
    </div>
  );
}
