import { useState } from 'react';
import type { Figure } from '../../../core/model/figure';
import type { Form } from '../../../ipc/view';
import { StatusBar } from '../../shell/status-bar';
import { useApp, useBriefing, usePerform } from '../../state/context';
import { strings } from '../../strings';
import { TextLanguage } from '../../ui/text-language';
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
  const app = useApp();
  const perform = usePerform();
  const { article, history } = useBriefing();
  const [lit] = useState(createLit);

  const extraction = history.present.extractions.find((found) => found.article.id === article);
  const choice = history.present.choices.find((made) => made.article === article);
  if (extraction === undefined || choice === undefined) return null;

  const rows = figureRows(extraction.figures);
  const choose = (figures: readonly string[], chosen: boolean): void =>
    perform({ do: 'choose-figures', article, figures, chosen });
  const toggle = (id: string): void => {
    const row = rows.find((one) => idsOf(one).includes(id));
    if (row !== undefined) choose(idsOf(row), !choice.figures.includes(row.figure.id));
  };

  const ask = (form: Form): void => app.store.dispatch({ type: 'form', form: { form, begun: false } });
  const correct = (figure: Figure): void => ask(figureForm(figure, false));
  const remove = (figure: string): void => perform({ do: 'remove-figure', article, figure });

  return (
    <TextLanguage value={extraction.article.language}>
    <LitContext value={lit}>
      <main className="article-screen" aria-label={strings.steps.article}>
        <div className="reading">
          <ArticleTabs />
          {/* Each article is shown from its beginning. */}
          <AddFigure key={article} extraction={extraction} onAdd={(figure) => ask(figureForm(figure, true))}>
            <ArticleText
              extraction={extraction}
              chosenFigures={choice.figures}
              chosenSections={choice.sections}
              onToggle={toggle}
              onToggleSection={(section) =>
                perform({
                  do: 'choose-sections',
                  article,
                  sections: [section],
                  chosen: !choice.sections.includes(section),
                })
              }
              onCorrect={(id) => {
                const figure = extraction.figures.find((one) => one.id === id);
                if (figure !== undefined) correct(figure);
              }}
              onRemove={remove}
            />
          </AddFigure>
        </div>
        <FigurePanel
          extraction={extraction}
          chosen={choice.figures}
          onChoose={choose}
          onToggle={toggle}
          onCorrect={correct}
          onRemove={remove}
          onAdd={() => ask({ what: 'words', typed: '' })}
        />
        <aside className="side">
          <SectionPanel
            extraction={extraction}
            chosen={choice.sections}
            onChoose={(sections, chosen) =>
              perform({ do: 'choose-sections', article, sections, chosen })
            }
          />
          <ChartPanel extraction={extraction} chosen={choice.figures} />
        </aside>
      </main>
      <FigureForms extraction={extraction} />
      <StatusBar
        place={strings.article.status(
          rows.length,
          extraction.outline.sections.length,
          chosenGroups(extraction, choice.figures).length,
        )}
      />
    </LitContext>
    </TextLanguage>
  );
}
