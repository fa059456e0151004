import { figureKindSchema } from '../../../../core/model/figure';
import type { GroupQuery } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Chooser } from '../../../ui/chooser';
import { withField } from './figure-query-fields';
import { WordsField } from './words-field';

const words = strings.templates;
const any = 'any';

type Bond = NonNullable<GroupQuery['bonds']>[number];

/** What people ask a chart for, and the bonds that mean it. */
const asks: readonly { readonly id: keyof typeof words.bonds; readonly bonds: readonly Bond[] }[] = [
  { id: 'trend', bonds: ['trend'] },
  { id: 'parts', bonds: ['parts'] },
  { id: 'comparison', bonds: ['list', 'table', 'parts', 'same-unit'] },
];

const sameBonds = (one: readonly Bond[] | undefined, other: readonly Bond[]): boolean =>
  one !== undefined && [...one].sort().join() === [...other].sort().join();

interface GroupQueryFieldsProps {
  readonly query: GroupQuery;
  readonly onChange: (query: GroupQuery) => void;
}

/** What figures must have in common to stand in the chart. */
export function GroupQueryFields({ query, onChange }: GroupQueryFieldsProps) {
  const asked = asks.find(({ bonds }) => sameBonds(query.bonds, bonds))?.id;
  const kind = query.kinds?.length === 1 ? query.kinds[0] : undefined;
  return (
    <>
      <div className="form-row">
        <Chooser
          label={words.shows}
          value={asked ?? (query.bonds === undefined ? any : 'as-written')}
          options={[
            { id: any, name: words.bonds.any },
            ...(asked === undefined && query.bonds !== undefined ? [{ id: 'as-written', name: words.bonds.asWritten }] : []),
            ...asks.map(({ id }) => ({ id, name: words.bonds[id] })),
          ]}
          onChange={(id) => {
            if (id !== 'as-written') onChange(withField(query, 'bonds', asks.find((one) => one.id === id)?.bonds));
          }}
        />
        <Chooser
          label={words.kindOfFigure}
          value={kind ?? any}
          options={[{ id: any, name: words.anyKind }, ...figureKindSchema.options.map((id) => ({ id, name: strings.article.other[id] }))]}
          onChange={(id) => {
            const next = figureKindSchema.safeParse(id);
            onChange(withField(query, 'kinds', next.success ? [next.data] : undefined));
          }}
        />
      </div>
      <WordsField label={words.withWords} hint={words.withWordsHint} value={query.words} onChange={(list) => onChange(withField(query, 'words', list))} />
      <WordsField label={words.withoutWords} hint={words.withoutWordsHint} value={query.not} onChange={(list) => onChange(withField(query, 'not', list))} />
    </>
  );
}
