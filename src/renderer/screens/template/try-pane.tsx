import { useEffect, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Template } from '../../../core/model/template';
import { ask } from '../../operations/ask';
import { sampleArticle, showcase, todayOf } from '../../operations/showcase';
import { useApp, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Chooser } from '../../ui/chooser';
import { scrollWithin } from '../../ui/scroll-within';
import { Thumbnail } from '../../ui/thumbnail';
import { useSize } from '../deck/stage/use-size';
import { FitHere } from './fit-here';

const words = strings.templates;
const another = 'another';

interface TryPaneProps {
  readonly template: Template;
  readonly chosen: string | null;
  readonly onChoose: (slide: string) => void;
}

/** The deck that the template makes of an article, as it is changed. */
export function TryPane({ template, chosen, onChoose }: TryPaneProps) {
  const app = useApp();
  const [place, { width }] = useSize();
  const brand = useSession(({ library }) => library.brands[0]?.brand ?? null);
  const { article, choices, choice, choose } = useArticle();
  const made = useMemo(
    () => (article === null || brand === null ? null : showcase(template, brand, article, todayOf(app))),
    [app, template, brand, article],
  );
  const pages = useMemo(() => {
    if (made === null) return [];
    const origins = new Map(made.deck.slides.map(({ id, origin }) => [id, origin.templateSlide]));
    return made.scene.slides.map((page) => ({ page, from: origins.get(page.slide) ?? null }));
  }, [made]);
  const at = pages.findIndex(({ from }) => from === chosen);
  useEffect(() => {
    const page = place.current?.children[at];
    if (place.current !== null && page !== undefined) scrollWithin(place.current, page);
  }, [place, at]);
  return (
    <section className="try-pane" aria-label={words.tryIt}>
      <header className="try-head">
        <Chooser label={words.tryOn} value={choice} options={choices} onChange={choose} />
      </header>
      {made !== null && <FitHere template={template} fit={made.fit} deck={made.deck} brand={brand} slide={chosen} />}
      <div ref={place} className="try-pages">
        {made !== null &&
          width > 0 &&
          pages.map(({ page, from }, index) => (
            <div key={page.id} className="try-page" data-chosen={from === chosen || undefined}>
              <Thumbnail scene={made.scene} slide={page} width={width - 8} />
              <AriaButton
                className="try-page-button"
                aria-label={strings.deck.slideName(index + 1, page.title)}
                onPress={() => from !== null && onChoose(from)}
              />
            </div>
          ))}
      </div>
    </section>
  );
}

/** The article to try it on: one of the open briefing, a sample, or any file. */
function useArticle() {
  const app = useApp();
  const samples = useSession(({ library }) => library.samples);
  const open = useSession(({ briefing }) => briefing?.history.present.extractions ?? null);
  const [read, setRead] = useState<Extraction | null>(null);
  const [sample, setSample] = useState<Extraction | null>(null);
  const [choice, setChoice] = useState(open?.[0] === undefined ? (samples[0]?.id ?? '') : 'open-0');
  useEffect(() => {
    let current = true;
    const fetch = async (): Promise<void> => {
      const next = samples.some(({ id }) => id === choice) ? await sampleArticle(app, choice) : null;
      if (current) setSample(next);
    };
    void fetch();
    return () => {
      current = false;
    };
  }, [app, choice, samples]);
  const fromFile = async (): Promise<void> => {
    const reply = await ask(app, 'article:choose', { id: 'a1' });
    if (reply?.outcome !== 'opened') return;
    setRead(reply.extraction);
    setChoice('read');
  };
  const opened = open?.find((_, index) => choice === `open-${index}`);
  return {
    article: choice === 'read' ? read : (opened ?? sample),
    choice,
    choices: [
      ...(open ?? []).map(({ outline }, index) => ({ id: `open-${index}`, name: outline.title })),
      ...(read === null ? [] : [{ id: 'read', name: read.outline.title }]),
      ...samples.map(({ id, title }) => ({ id, name: title })),
      { id: another, name: words.anotherArticle },
    ],
    choose: (id: string) => (id === another ? void fromFile() : setChoice(id)),
  };
}
