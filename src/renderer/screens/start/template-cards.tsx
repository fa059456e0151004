import { saidIn } from '../../../core/model/spoken-template';
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
import { language, strings } from '../../strings';
import type { Act } from '../../ui/pointed-menu';
import type { Card } from './card-grid';
import { keptActs, type AskName } from './kept-acts';
import { TemplatePicture } from './pictures';

type Entry = Library['templates'][number];

const words = strings.library;

/** A template as a card. */
export function templateCard(app: App, { origin, template }: Entry, askName: AskName): Card {
  const { id } = template;
  const name = saidIn(template, template.name, language);
  const edit = (): void => void editTemplate(app, id);
  const use: Act = { id: 'use', name: words.forBriefing, icon: 'file', run: () => void chooseArticle(app, 'new', id) };
  const kept = {
    origin,
    name,
    icon: 'template' as const,
    edit,
    duplicate: () => void duplicateTemplate(app, template),
    exportAs: () => void exportTemplate(app, template),
    rename: (next: string) => void renameTemplate(app, template, next),
    remove: () => void removeTemplate(app, template),
  };
  return {
    id,
    name,
    hint: words.slides(template.slides.length),
    about: saidIn(template, template.purpose, language),
    picture: <TemplatePicture template={template} />,
    open: edit,
    acts: [use, ...keptActs(kept, askName)],
  };
}
