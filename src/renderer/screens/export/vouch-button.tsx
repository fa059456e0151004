import { Form, Heading } from 'react-aria-components';
import { readNumbers } from '../../../core/extract/figures/read-numbers';
import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import { useApp, usePerform, useSession } from '../../state/context';
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
  const { store } = useApp();
  const form = useSession((session) => (session.form?.form.what === 'vouch' ? session.form.form : null));
  const { slide, field } = finding.place;
  const [number] = finding.rule === 'number-gate' ? readNumbers(finding.actual, deck.language) : [];
  if (number === undefined || slide === undefined || field === undefined) return null;
  const place = { slide, field, number: finding.actual };
  const asking = form !== null && form.slide === slide && form.field === field && form.number === finding.actual;
  const reason = form?.reason ?? '';
  const show = (reason: string, begun: boolean): void => store.dispatch({ type: 'form', form: { form: { what: 'vouch', ...place, reason }, begun } });
  const close = (): void => store.dispatch({ type: 'form', form: null });
  const vouch = (): void => {
    const { quote, start: _start, end: _end, ...quantity } = number;
    perform({
      do: 'sign-number',
      number: { ...quantity, reason: reason.trim() },
      slide,
      field,
      words: quote,
    });
    close();
  };
  return (
    <>
      <Button look="quiet" onPress={() => show('', false)}>
        {words.button}
      </Button>
      {asking && (
        <Sheet onClose={close}>
          <Form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() !== '') vouch();
            }}
          >
            <Heading slot="title">{words.heading(finding.actual)}</Heading>
            <TextBox label={words.reason} value={reason} onChange={(next) => show(next, true)} hint={words.hint} focused />
            <footer className="form-foot">
              <span className="spring" />
              <Button onPress={close}>{strings.correction.cancel}</Button>
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
