import type { FormEvent } from 'react';
import { Form, Heading } from 'react-aria-components';
import type { FigureCorrection } from '../../../core/edit/command';
import type { FigureKind, Qualifier } from '../../../core/model/figure';
import type { FigureFields, FormOf } from '../../../ipc/view';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Chooser } from '../../ui/chooser';
import { Sheet } from '../../ui/sheet';
import { TextBox } from '../../ui/text-box';
import { asOfFrom, hedgeFor, numberFrom, unitFrom } from './figure-form';
import type { WordsAround } from './words-around';

interface FigureDialogProps {
  readonly form: FormOf<'figure'>;
  /** The words around it in its sentence; null where there are none. */
  readonly around: WordsAround | null;
  readonly onType: (fields: Partial<FigureFields>) => void;
  readonly onSave: (correction: FigureCorrection) => void;
  readonly onRemove?: () => void;
  readonly onClose: () => void;
}

const words = strings.correction;

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** Puts right, beside the exact words, what was read wrongly. */
export function FigureDialog({ form, around, onType, onSave, onRemove, onClose }: FigureDialogProps) {
  const { adding, figure } = form;
  const { value, high, kind, unit, qualifier, subject, asOf } = form.fields;
  const low = numberFrom(value);
  const top = qualifier === 'range' ? numberFrom(high) : null;
  const date = asOfFrom(asOf, figure);
  const isDated = date !== null || asOf.trim() === '';
  const complete = low !== null && isDated && (qualifier !== 'range' || top !== null);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (low === null || !complete) return;
    onSave({
      value: low,
      valueHigh: top,
      kind,
      unit: unitFrom(unit, kind),
      qualifier,
      hedge: hedgeFor(figure, qualifier),
      subject: subject.trim(),
      asOf: date,
    });
    onClose();
  };

  return (
    <Sheet onClose={onClose}>
      <Form className="form" onSubmit={save}>
        <Heading slot="title">{adding ? words.addHeading : words.heading}</Heading>
        <p className="quote">
          <span className="label">{words.quote}</span> {around?.before}
          <mark>{around === null ? strings.quoted(figure.quote) : figure.quote}</mark>
          {around?.after}
        </p>
        <div className="form-row">
          <TextBox
            label={words.value}
            value={value}
            onChange={(next) => onType({ value: next })}
            error={low === null ? words.notANumber : null}
            focused
          />
          {qualifier === 'range' && (
            <TextBox
              label={words.high}
              value={high}
              onChange={(next) => onType({ high: next })}
              error={top === null ? words.notANumber : null}
            />
          )}
          <TextBox label={words.unit} value={unit} onChange={(next) => onType({ unit: next })} hint={words.unitHint} />
        </div>
        <div className="form-row">
          <Chooser
            label={words.kind}
            value={kind}
            options={options(strings.article.other)}
            onChange={(id) => onType({ kind: id as FigureKind })}
          />
          <Chooser
            label={words.qualifier}
            value={qualifier}
            options={options(strings.article.qualifier)}
            onChange={(id) => onType({ qualifier: id as Qualifier })}
          />
        </div>
        <TextBox label={words.subject} value={subject} onChange={(next) => onType({ subject: next })} hint={words.subjectHint} />
        <TextBox label={words.asOf} value={asOf} onChange={(next) => onType({ asOf: next })} hint={words.asOfHint} error={isDated ? null : words.notADate} />
        <footer className="form-foot">
          {onRemove !== undefined && (
            <Button
              look="danger"
              onPress={() => {
                onRemove();
                onClose();
              }}
            >
              {words.remove}
            </Button>
          )}
          <span className="spring" />
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={!complete}>
            {adding ? words.add : words.save}
          </Button>
        </footer>
      </Form>
    </Sheet>
  );
}
