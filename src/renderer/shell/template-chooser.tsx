import { changeTemplate } from '../operations/deck';
import { importTemplate } from '../operations/templates';
import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { Chooser } from '../ui/chooser';
import type { IconName } from '../ui/icon';

const importing = 'import';

/** Which template makes the deck. Once there is a deck, another template makes it anew. */
export function TemplateChooser({ icon }: { readonly icon?: IconName }) {
  const app = useApp();
  const templates = useSession((session) => session.library.templates);
  const templateId = useSession(({ briefing }) => briefing?.templateId ?? '');
  return (
    <Chooser
      {...(icon !== undefined && { icon })}
      label={strings.article.template}
      value={templateId}
      options={[
        ...templates.map(({ template }) => ({
          id: template.id,
          name: template.name,
          hint: template.purpose,
        })),
        { id: importing, name: strings.deck.importTemplate },
      ]}
      onChange={(id) => {
        if (id === importing) void importTemplate(app).then((own) => own !== null && changeTemplate(app, own));
        else changeTemplate(app, id);
      }}
    />
  );
}
