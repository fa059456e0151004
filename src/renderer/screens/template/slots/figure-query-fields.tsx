import { figureKindSchema } from '../../../../core/model/figure';
import { meaningSchema } from '../../../../core/model/meaning';
import type { FigureQuery } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Chooser } from '../../../ui/chooser';
import { WordsField } from './words-field';

const words = strings.templates;
const any = 'any';

interface FigureQueryFieldsProps {
  readonly query: FigureQuery;
  readonly onChange: (query: FigureQuery) => void;
}

/** A query without one of its fields, or with another value there. */
export function withField<Q extends object, K extends keyof Q>(query: Q, key: K, value: Q[K] | undefined): Q {
  const { [key]: _, ...rest } = query;
  // Every field of a query may be left out, so what is left is a query too.
  return (value === undefined ? rest : { ...rest, [key]: value }) as Q;
}

/** What a number must mean to be taken, in plain words. */
export function FigureQueryFields({ query, onChange }: FigureQueryFieldsProps) {
  const meaning = meaningSchema.options.find((one) => one === query.meaning);
  const kind = query.kinds?.length === 1 ? query.kinds[0] : undefined;
  return (
    <>
      <Chooser
        label={words.meaning}
        value={meaning ?? any}
        options={[
          { id: any, name: words.anyMeaning },
          ...meaningSchema.options.map((id) => ({ id, name: words.meanings[id] })),
        ]}
        onChange={(id) => {
          const next = meaningSchema.safeParse(id);
          if ((next.data ?? any) !== (meaning ?? any)) onChange(withField(query, 'meaning', next.data));
        }}
      />
      <div className="form-row">
        <Chooser
          label={words.kindOfFigure}
          value={kind ?? (query.kinds === undefined ? any : 'several')}
          options={[
            { id: any, name: words.anyKind },
            ...(query.kinds !== undefined && query.kinds.length > 1
              ? [{ id: 'several', name: query.kinds.map((one) => strings.article.other[one]).join(', ') }]
              : []),
            ...figureKindSchema.options.map((id) => ({ id, name: strings.article.other[id] })),
          ]}
          onChange={(id) => {
            if (id === 'several') return;
            const next = figureKindSchema.safeParse(id);
            onChange(withField(query, 'kinds', next.success ? [next.data] : undefined));
          }}
        />
        <Chooser
          label={words.prefer}
          value={query.prefer ?? any}
          options={[{ id: any, name: words.preferences.any }, ...preferences.map((id) => ({ id, name: words.preferences[id] }))]}
          onChange={(id) => onChange(withField(query, 'prefer', preferences.find((one) => one === id)))}
        />
      </div>
      <WordsField label={words.withWords} hint={words.withWordsHint} value={query.words} onChange={(list) => onChange(withField(query, 'words', list))} />
      <WordsField label={words.withoutWords} hint={words.withoutWordsHint} value={query.not} onChange={(list) => onChange(withField(query, 'not', list))} />
    </>
  );
}

const preferences = ['largest', 'first', 'central'] as const;
