import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import type { Form } from '../../../ipc/view';
import { correctFigure } from '../../operations/figures';
import { useApp, usePerform, useSession } from '../../state/context';
import { FigureDialog } from './figure-dialog';
import { fieldsOf } from './figure-form';
import { wordsAround } from './words-around';
import { WordsSheet } from './words-sheet';

/** The dialog about a figure as it first shows it. */
export const figureForm = (figure: Figure, adding: boolean): Form => ({ what: 'figure', adding, figure, fields: fieldsOf(figure) });

/** The dialogs of the article step, with what is typed in them; it comes back after a crash. */
export function FigureForms({ extraction }: { readonly extraction: Extraction }) {
  const app = useApp();
  const perform = usePerform();
  const form = useSession((session) => session.form?.form ?? null);
  const show = (next: Form | null, begun: boolean): void =>
    app.store.dispatch({ type: 'form', form: next === null ? null : { form: next, begun } });
  const close = (): void => show(null, false);
  if (form?.what === 'words')
    return (
      <WordsSheet
        extraction={extraction}
        typed={form.typed}
        onType={(typed) => show({ ...form, typed }, true)}
        onFound={(figure) => show(figureForm(figure, true), true)}
        onClose={close}
      />
    );
  if (form?.what !== 'figure') return null;
  const { figure, adding } = form;
  const article = extraction.article.id;
  return (
    <FigureDialog
      form={form}
      around={wordsAround(extraction.article, figure, 'passage')}
      onType={(fields) => show({ ...form, fields: { ...form.fields, ...fields } }, true)}
      onSave={(correction) =>
        adding ? perform({ do: 'add-figure', figure: { ...figure, ...correction } }) : void correctFigure(app, figure, correction)
      }
      {...(!adding && { onRemove: () => perform({ do: 'remove-figure', article, figure: figure.id }) })}
      onClose={close}
    />
  );
}
