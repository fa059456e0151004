import type { FormEvent } from 'react';
import { Form, Heading } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { TextBox } from '../../ui/text-box';
import { figureFromWords } from './selected-figure';

interface WordsSheetProps {
  readonly extraction: Extraction;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFound: (figure: Figure) => void;
  readonly onClose: () => void;
}

const words = strings.correction;

/** Asks for the words of a figure that was missed: the way without selecting them in the text. */
export function WordsSheet({ extraction, typed, onType, onFound, onClose }: WordsSheetProps) {
  const figure = figureFromWords(typed, extraction);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (figure === null) return;
    onFound(figure);
  };
  return (
    <Sheet onClose={onClose}>
      <Heading slot="title">{words.addHeading}</Heading>
      <Form className="form" onSubmit={submit}>
        <TextBox
          label={words.itsWords}
          hint={words.itsWordsHint}
          value={typed}
          onChange={onType}
          error={typed.trim() === '' || figure !== null ? null : words.notThere}
          focused
        />
        <footer className="form-foot">
          <span className="spring" />
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={figure === null}>
            {words.goOn}
          </Button>
        </footer>
      </Form>
    </Sheet>
  );
}
