import { useState } from 'react';
import { changeTemplate } from '../operations/deck';
import { importTemplate } from '../operations/templates';
import { TryOn } from '../screens/deck/design/try-on';
import { useApp, useSession } from '../state/context';
import { templateIdOf } from '../state/selectors';
import { language, strings } from '../strings';
import { saidIn } from '../../core/model/spoken-template';
import { Chooser } from '../ui/chooser';
import type { IconName } from '../ui/icon';

const importing = 'import';

/** Which template makes the deck. Once there is a deck, another one is shown on it first. */
export function TemplateChooser({ icon }: { readonly icon?: IconName }) {
  const app = useApp();
  const templates = useSession((session) => session.library.templates);
  const templateId = useSession(({ briefing }) => (briefing === null ? '' : templateIdOf(briefing)));
  const hasDeck = useSession(({ briefing }) => briefing?.history.present.deck != null);
  const [trying, setTrying] = useState<string | null>(null);
  const choose = (id: string): void => {
    if (hasDeck) setTrying(id);
    else void changeTemplate(app, id);
  };
  return (
    <>
    <Chooser
      {...(icon !== undefined && { icon })}
      label={strings.article.template}
      value={templateId}
      options={[
        ...templates.map(({ template }) => ({
          id: template.id,
          name: saidIn(template, template.name, language),
          hint: saidIn(template, template.purpose, language),
        })),
        { id: importing, name: strings.deck.importTemplate },
      ]}
      onChange={(id) => {
        if (id === importing) void importTemplate(app).then((own) => own !== null && choose(own));
        else choose(id);
      }}
    />
    {trying !== null && <TryOn what="template" initially={trying} onClose={() => setTrying(null)} />}
    </>
  );
}
