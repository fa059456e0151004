import { Checkbox } from 'react-aria-components';
import { replaceTemplateSlide } from '../../../core/edit/template/template-slides';
import type { Finding } from '../../../core/model/finding';
import type { TemplateSlide } from '../../../core/model/template';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { TextBox } from '../../ui/text-box';
import { Section } from '../editor/section';
import { FindingsHere } from './findings-here';
import { SlotFields } from './slots/slot-fields';
import type { ChangeTemplate } from './template-screen';
import { WordingFields } from './wording/wording-fields';

const words = strings.templates;

interface SlideFieldsProps {
  readonly slide: TemplateSlide;
  readonly findings: readonly Finding[];
  readonly change: ChangeTemplate;
}

/** One slide of the template: its title, what it asks the article for, the house's own words. */
export function SlideFields({ slide, findings, change }: SlideFieldsProps) {
  const put = (field: string, to: (one: TemplateSlide) => TemplateSlide): void =>
    change(`slide.${slide.id}.${field}`, (template) => {
      const present = template.slides.find(({ id }) => id === slide.id);
      return present === undefined ? template : replaceTemplateSlide(template, to(present));
    });
  return (
    <>
      <Section name={strings.slides[slide.kind].name} hint={strings.slides[slide.kind].for}>
        <FindingsHere findings={findings.filter(({ place }) => place.slide === slide.id)} />
        <TextBox
          label={words.title}
          hint={words.titleHint}
          value={slide.title}
          error={slide.title.trim() === '' ? words.titleMissing : null}
          onChange={(title) => put('title', (one) => ({ ...one, title }))}
        />
        <Switch
          name={words.requiredField}
          hint={words.requiredHint}
          value={slide.required}
          onChange={(required) => put('required', (one) => ({ ...one, required }))}
        />
        <Switch
          name={words.each}
          hint={words.eachHint}
          value={slide.each === 'article'}
          onChange={(each) =>
            put('each', (one) => {
              const { each: _, ...once } = one;
              return each ? { ...once, each: 'article' } : once;
            })
          }
        />
        <TextBox
          label={words.section}
          hint={words.sectionHint}
          value={slide.section ?? ''}
          onChange={(section) => put('section', (one) => ({ ...one, section: section === '' ? null : section }))}
        />
      </Section>
      <SlotFields slide={slide} put={put} />
      <WordingFields slide={slide} put={put} />
      <Section name={words.guidance} hint={words.guidanceHint}>
        <TextBox
          label={words.guidanceField}
          rows={3}
          value={slide.guidance}
          onChange={(guidance) => put('guidance', (one) => ({ ...one, guidance }))}
        />
      </Section>
    </>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly hint: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

const Switch = ({ name, hint, value, onChange }: SwitchProps) => (
  <Checkbox className="tick switch" isSelected={value} onChange={onChange}>
    {({ isSelected }) => (
      <>
        <span className="tick-box">{isSelected && <Icon name="check" />}</span>
        <span>
          {name} <span className="quiet">{hint}</span>
        </span>
      </>
    )}
  </Checkbox>
);
