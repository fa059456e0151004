import { useMemo, useState } from 'react';
import type { Choice } from '../../../core/model/document';
import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import type { Form } from '../../../ipc/view';
import { StatusBar } from '../../shell/status-bar';
import { useApp, useBriefing, usePerform } from '../../state/context';
import { strings } from '../../strings';
import { TextLanguage } from '../../ui/text-language';
import { useLatest } from '../../ui/use-latest';
import { AddFigure } from './add-figure';
import { ArticleTabs } from './article-tabs';
import { ArticleText } from './article-text';
import { ChartPanel } from './chart-panel';
import { chosenGroups } from './chosen-groups';
import { figureForm, FigureForms } from './figure-forms';
import { figureRows, idsOf } from './figure-groups';
import { FigurePanel } from './figure-panel';
import { createLit, LitContext } from './lit';
import { SectionPanel } from './section-panel';

/** The first step: the article on one side, what to take from it on the other. */
export function ArticleScreen() {
  const { article, history } = useBriefing();
  const extraction = history.present.extractions.find((found) => found.article.id === article);
  const choice = history.present.choices.find((made) => made.article === article);
  return extraction === undefined || choice === undefined ? null : <Chosen extraction={extraction} choice={choice} />;
}

/** An article with what is chosen of it. */
function Chosen({ extraction, choice }: { readonly extraction: Extraction; readonly choice: Choice }) {
  const app = useApp();
  const perform = usePerform();
  const article = extraction.article.id;
  const [lit] = useState(createLit);

  const rows = figureRows(extraction.figures);
  const figures = useMemo(() => new Set(choice.figures), [choice.figures]);
  const groups = useMemo(() => chosenGroups(extraction, figures), [extraction, figures]);
  // Each stays the same listener: a tick draws what it changes, and not the whole article.
  const choose = useLatest((ids: readonly string[], chosen: boolean): void =>
    perform({ do: 'choose-figures', article, figures: ids, chosen }),
  );
  const toggle = useLatest((id: string): void => {
    const row = rows.find((one) => idsOf(one).includes(id));
    if (row !== undefined) choose(idsOf(row), !figures.has(row.figure.id));
  });
  const chooseSections = useLatest((sections: readonly string[], chosen: boolean): void =>
    perform({ do: 'choose-sections', article, sections, chosen }),
  );
  const toggleSection = useLatest((section: string): void => chooseSections([section], !choice.sections.includes(section)));
  const ask = (form: Form): void => app.store.dispatch({ type: 'form', form: { form, begun: false } });
  const correct = useLatest((id: string): void => {
    const figure = extraction.figures.find((one) => one.id === id);
    if (figure !== undefined) ask(figureForm(figure, false));
  });
  const remove = useLatest((figure: string): void => perform({ do: 'remove-figure', article, figure }));
  const add = useLatest((figure: Figure): void => ask(figureForm(figure, true)));
  const askForWords = useLatest((): void => ask({ what: 'words', typed: '' }));

  return (
    <TextLanguage value={extraction.article.language}>
    <LitContext value={lit}>
      <main className="article-screen" aria-label={strings.steps.article}>
        <div className="reading">
          <ArticleTabs />
          {/* Each article is shown from its beginning. */}
          <AddFigure key={article} extraction={extraction} onAdd={add}>
            <ArticleText
              extraction={extraction}
              chosenFigures={figures}
              chosenSections={choice.sections}
              onToggle={toggle}
              onToggleSection={toggleSection}
              onCorrect={correct}
              onRemove={remove}
            />
          </AddFigure>
        </div>
        <FigurePanel
          extraction={extraction}
          chosen={figures}
          onChoose={choose}
          onToggle={toggle}
          onCorrect={correct}
          onRemove={remove}
          onAdd={askForWords}
        />
        <aside className="side">
          <SectionPanel extraction={extraction} chosen={choice.sections} onChoose={chooseSections} />
          <ChartPanel groups={groups} />
        </aside>
      </main>
      <FigureForms extraction={extraction} />
      <StatusBar place={strings.article.status(rows.length, extraction.outline.sections.length, groups.length)} />
    </LitContext>
    </TextLanguage>
  );
}
