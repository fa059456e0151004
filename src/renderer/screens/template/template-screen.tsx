import { useDeferredValue, useMemo } from 'react';
import { checkTemplate } from '../../../core/check/template/check-template';
import type { DraftField } from '../../../core/edit/draft-part';
import type { Template } from '../../../core/model/template';
import { chooseArticle } from '../../operations/articles';
import { changeTemplate, keptOf } from '../../operations/drafts';
import { exportTemplate } from '../../operations/templates';
import { StatusBar } from '../../shell/status-bar';
import { useApp } from '../../state/context';
import type { TemplateEditor } from '../../state/session';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { EditorBar } from '../editor/editor-bar';
import { AboutFields } from './about-fields';
import { SlideFields } from './slide-fields';
import { SlideList } from './slide-list';
import { TryPane } from './try-pane';

/** Changes the template; `field` joins what is typed in one. */
export type ChangeTemplate = (field: DraftField, change: (template: Template) => Template) => void;

/** Edits a template: its slides on the left, what the chosen one asks for, and a deck made with it. */
export function TemplateScreen({ editor }: { readonly editor: TemplateEditor }) {
  const app = useApp();
  const { chosen } = editor;
  const template = editor.draft.present;
  const shown = useDeferredValue(template);
  const findings = useMemo(() => checkTemplate(shown), [shown]);
  const change: ChangeTemplate = (field, to) => changeTemplate(app, field, to);
  const choose = (id: string | null): void => app.store.dispatch({ type: 'template-slide', slide: id });
  const slide = template.slides.find(({ id }) => id === chosen) ?? null;
  return (
    <>
      <EditorBar kind={strings.templates.kind} name={template.name} part="templates" editor={editor}>
        <Button icon="export" onPress={() => void exportTemplate(app, template)}>
          {strings.library.exportAs}
        </Button>
        <Button look="primary" icon="file" isDisabled={keptOf(editor) !== 'kept'} onPress={() => void chooseArticle(app, 'new', template.id)}>
          {strings.library.forBriefing}
        </Button>
      </EditorBar>
      <main className="template-screen" aria-label={`${strings.templates.kind}: ${template.name}`}>
        <SlideList template={template} findings={findings} chosen={chosen} onChoose={choose} change={change} />
        <div className="template-fields">
          {slide === null ? (
            <AboutFields template={template} findings={findings} change={change} />
          ) : (
            <SlideFields key={slide.id} slide={slide} findings={findings} change={change} />
          )}
        </div>
        <TryPane template={shown} chosen={slide?.id ?? null} onChoose={choose} />
      </main>
      <StatusBar />
    </>
  );
}
