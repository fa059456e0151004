import { useState, type FormEvent } from 'react';
import { Form, Heading } from 'react-aria-components';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { TextBox } from '../../ui/text-box';

interface RenameSheetProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

const words = strings.library;

/** Asks for another name. */
export function RenameSheet({ name, onRename, onClose }: RenameSheetProps) {
  const [next, setNext] = useState(name);
  const good = next.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!good) return;
    if (next.trim() !== name) onRename(next.trim());
    onClose();
  };
  return (
    <Sheet onClose={onClose}>
      <Heading slot="title">{words.renameHeading(name)}</Heading>
      <Form className="form" onSubmit={submit}>
        <TextBox label={words.name} value={next} onChange={setNext} focused />
        <footer className="form-foot">
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={!good}>
            {words.rename}
          </Button>
        </footer>
      </Form>
    </Sheet>
  );
}
