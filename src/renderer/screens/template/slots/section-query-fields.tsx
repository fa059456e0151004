import type { SectionQuery } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Chooser } from '../../../ui/chooser';
import { withField } from './figure-query-fields';
import { WordsField } from './words-field';

const words = strings.templates;
const places = ['any', 'opening', 'closing', 'whole'] as const;

interface SectionQueryFieldsProps {
  readonly query: SectionQuery;
  readonly onChange: (query: SectionQuery) => void;
}

/** Which part of the article is told. */
export const SectionQueryFields = ({ query, onChange }: SectionQueryFieldsProps) => (
  <>
    <Chooser
      label={words.place}
      value={query.place ?? 'any'}
      options={places.map((id) => ({ id, name: words.places[id] }))}
      onChange={(id) => onChange(withField(query, 'place', places.find((one) => one === id && one !== 'any')))}
    />
    <WordsField label={words.withWords} hint={words.sectionWordsHint} value={query.words} onChange={(list) => onChange(withField(query, 'words', list))} />
  </>
);
