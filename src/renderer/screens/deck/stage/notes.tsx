import { Label, TextArea, TextField } from 'react-aria-components';
import type { Slide } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { useTextLanguage } from '../../../ui/text-language';

/** What the speaker says with this slide. */
export function Notes({ slide }: { readonly slide: Slide }) {
  const perform = usePerform();
  return (
    <TextField
      className="notes"
      value={slide.notes}
      onChange={(notes) => perform({ do: 'set-notes', slide: slide.id, notes })}
    >
      <Label className="label">{strings.deck.notes}</Label>
      <TextArea className="notes-text" lang={useTextLanguage()} placeholder={strings.deck.notesHint} />
    </TextField>
  );
}
