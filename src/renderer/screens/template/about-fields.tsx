import type { Finding } from '../../../core/model/finding';
import type { Template } from '../../../core/model/template';
import { MarkingField } from '../../shell/marking-field';
import { strings } from '../../strings';
import { TextBox } from '../../ui/text-box';
import { Section } from '../editor/section';
import { FindingsHere } from './findings-here';
import type { ChangeTemplate } from './template-screen';

const words = strings.templates;

interface AboutFieldsProps {
  readonly template: Template;
  readonly findings: readonly Finding[];
  readonly change: ChangeTemplate;
}

/** What holds for the template as a whole: what it is for, for whom, and how its decks are marked. */
export const AboutFields = ({ template, findings, change }: AboutFieldsProps) => (
  <Section name={words.about} hint={words.aboutHint}>
    <FindingsHere findings={findings.filter(({ place }) => place.slide === undefined)} />
    <TextBox
      label={words.name}
      value={template.name}
      error={template.name.trim() === '' ? words.nameMissing : null}
      onChange={(name) => change('name', (one) => ({ ...one, name }))}
    />
    <TextBox
      label={words.purpose}
      hint={words.purposeHint}
      rows={2}
      value={template.purpose}
      onChange={(purpose) => change('purpose', (one) => ({ ...one, purpose }))}
    />
    <TextBox
      label={words.audience}
      value={template.audience}
      onChange={(audience) => change('audience', (one) => ({ ...one, audience }))}
    />
    <TextBox
      label={words.eyebrow}
      hint={words.eyebrowHint}
      value={template.eyebrow}
      onChange={(eyebrow) => change('eyebrow', (one) => ({ ...one, eyebrow }))}
    />
    <MarkingField
      marking={template.marking}
      onChange={(marking) => {
        // The field also tells what it was given.
        if (marking !== template.marking) change('marking', (one) => ({ ...one, marking }));
      }}
    />
  </Section>
);
