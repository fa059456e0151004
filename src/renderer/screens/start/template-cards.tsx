import { chooseArticle } from '../../operations/articles';
import {
  duplicateTemplate,
  editTemplate,
  exportTemplate,
  removeTemplate,
  renameTemplate,
} from '../../operations/templates';
import type { App } from '../../state/context';
import type { Library } from '../../state/session';
import { strings } from '../../strings';
import type { Act } from '../../ui/pointed-menu';
import type { Card } from './card-grid';
import { TemplatePicture } from './pictures';

type Entry = Library['templates'][number];

const words = strings.library;

/** A template as a card. */
export function templateCard(
  app: App,
  { origin, template }: Entry,
  askName: (name: string, rename: (name: string) => void) => void,
): Card {
  const own: readonly Act[] = [
    {
      id: 'rename',
      name: words.renameAsk,
      icon: 'pencil',
      run: () => askName(template.name, (name) => void renameTemplate(app, template, name)),
    },
    { id: 'remove', name: words.remove, icon: 'trash', danger: true, run: () => void removeTemplate(app, template) },
  ];
  const acts: readonly Act[] = [
    { id: 'use', name: words.forBriefing, icon: 'file', run: () => void chooseArticle(app, 'new', template.id) },
    { id: 'edit', name: words.edit, icon: 'template', run: () => editTemplate(app, template.id) },
    { id: 'duplicate', name: words.duplicate, icon: 'copy', run: () => void duplicateTemplate(app, template) },
    { id: 'export', name: words.exportAs, icon: 'export', run: () => void exportTemplate(app, template) },
  ];
  return {
    id: template.id,
    name: template.name,
    hint: words.slides(template.slides.length),
    about: template.purpose,
    picture: <TemplatePicture template={template} />,
    open: () => editTemplate(app, template.id),
    acts: origin === 'own' ? [...acts, ...own] : acts,
  };
}
