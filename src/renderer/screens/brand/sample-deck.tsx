import { useEffect, useMemo, useState } from 'react';
import type { Brand } from '../../../core/model/brand';
import type { Extraction } from '../../../core/model/extraction';
import { sampleTemplate } from '../../operations/sample-template';
import { sampleArticle, showcase, todayOf } from '../../operations/showcase';
import { useApp, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Thumbnail } from '../../ui/thumbnail';
import { useSize } from '../deck/stage/use-size';

const words = strings.brand;

/** A sample deck in the brand: cover, key figures, chart, tables. It follows every change. */
export function SampleDeck({ brand }: { readonly brand: Brand }) {
  const app = useApp();
  const [place, { width }] = useSize();
  const article = useSample();
  const pages = useMemo(() => {
    if (article === null) return [];
    const { scene } = showcase(sampleTemplate, brand, article, todayOf(app));
    return scene.slides.map((slide) => ({ scene, slide }));
  }, [app, article, brand]);
  const columns = width > 900 ? 2 : 1;
  const picture = Math.floor((width - (columns - 1) * 16) / columns);
  return (
    <section className="sample-deck" aria-label={words.sample}>
      <div ref={place} className="sample-pages" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {width > 0 &&
          pages.map(({ scene, slide }) => (
            <figure key={slide.id} className="sample-page">
              <Thumbnail scene={scene} slide={slide} width={picture} />
            </figure>
          ))}
      </div>
    </section>
  );
}

/** The first bundled sample. */
function useSample(): Extraction | null {
  const app = useApp();
  const [article, setArticle] = useState<Extraction | null>(null);
  const id = useSession(({ library }) => library.samples[0]?.id ?? null);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const sample = id === null ? null : await sampleArticle(app, id);
      if (current) setArticle(sample);
    };
    void read();
    return () => {
      current = false;
    };
  }, [app, id]);
  return article;
}
