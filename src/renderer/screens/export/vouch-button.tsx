import { useState } from 'react';
import { Form, Heading } from 'react-aria-components';
import { readNumbers } from '../../../core/extract/figures/read-numbers';
import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import { usePerform } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { TextBox } from '../../ui/text-box';

interface VouchButtonProps {
  readonly finding: Finding;
  readonly deck: Deck;
}

const words = strings.vouch;

/** Lets the person vouch, with a reason, for a number that is in no source. */
export function VouchButton({ finding, deck }: VouchButtonProps) {
  const perform = usePerform();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { slide, field } = finding.place;
  const [number] = finding.rule === 'number-gate' ? readNumbers(finding.actual, deck.language) : [];
  if (number === undefined || slide === undefined || field === undefined) return null;
  const vouch = (): void => {
    const { quote, start: _start, end: _end, ...quantity } = number;
    perform({
      do: 'sign-number',
      number: { ...quantity, reason: reason.trim() },
      slide,
      field,
      words: quote,
    });
    setAsking(false);
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking && (
        <Sheet onClose={() => setAsking(false)}>
          <Form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() !== '') vouch();
            }}
          >
            <Heading slot="title">{words.heading(finding.actual)}</Heading>
            <TextBox label={words.reason} value={reason} onChange={setReason} hint={words.hint} focused />
            <footer className="form-foot">
              <span className="spring" />
              <Button onPress={() => setAsking(false)}>{strings.correction.cancel}</Button>
              <Button look="primary" type="submit" isDisabled={reason.trim() === ''}>
                {words.save}
              </Button>
            </footer>
          </Form>
        </Sheet>
      )}
    </>
  );
}
