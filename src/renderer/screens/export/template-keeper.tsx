import { useState } from 'react';
import type { Deck } from '../../../core/model/deck';
import { keepTemplate, saveTemplateFile, applyToAnother } from '../../operations/templates';
import { useApp } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { TextBox } from '../../ui/text-box';

const words = strings.export;

/** Keeps what this deck asks for, so that the next article fills it. */
export function TemplateKeeper({ deck }: { readonly deck: Deck }) {
  const app = useApp();
  const [name, setName] = useState(words.proposedTemplate(deck.template.name));
  const named = name.trim() !== '';
  return (
    <section className="template-keeper" aria-labelledby="template">
      <h2 id="template">{words.template}</h2>
      <p className="quiet">{words.templateLead}</p>
      <TextBox label={words.templateName} value={name} onChange={setName} />
      <div className="keeper-buttons">
        <Button isDisabled={!named} onPress={() => void keepTemplate(app, name.trim())}>
          {words.keepTemplate}
        </Button>
        <Button isDisabled={!named} onPress={() => void saveTemplateFile(app, name.trim())}>
          {words.saveTemplate}
        </Button>
      </div>
      <Button look="quiet" icon="template" isDisabled={!named} onPress={() => void applyToAnother(app, name.trim())}>
        {words.forAnother}
      </Button>
    </section>
  );
}
