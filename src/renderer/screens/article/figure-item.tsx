import { memo, useContext, useEffect, type ComponentProps } from 'react';
import { GridListItem } from 'react-aria-components';
import type { Article } from '../../../core/model/article';
import type { DeckNumbers } from '../../../core/model/framing/deck-numbers';
import { formatFigure } from '../../../core/model/figure-format';
import { PASTED_TABLE } from '../../operations/pasted-table';
import { strings } from '../../strings';
import { IconButton } from '../../ui/button';
import { Tick } from '../../ui/tick';
import type { FigureRow } from './figure-groups';
import { isUsers } from './figure-view';
import { LitContext, useIsLit, useLight } from './lit';
import { wordsAround } from './words-around';

interface FigureItemProps {
  readonly row: FigureRow;
  readonly article: Article;
  readonly style: DeckNumbers;
  readonly onCorrect: (figure: string) => void;
}

const words = strings.article;

/** One figure in the list: the number, what it measures, its qualifier, what restates it, and the words it stands in. */
export const FigureItem = memo(function FigureItem({ row: { figure, restated }, article, style, onCorrect }: FigureItemProps) {
  const around = wordsAround(article, figure, 'line');
  const light = useLight('list');
  const number = formatFigure(figure, figure.subject === '' ? 'noun' : 'value', style);
  const name = `${number} ${figure.subject}`.trim();
  const small = [
    ...restated.map((other) => words.restated(formatFigure(other, 'value', style))),
    ...(figure.asOf === null || around !== null ? [] : [figure.asOf.words]),
    ...(isUsers(figure) ? [figure.grounds.value?.finder === PASTED_TABLE ? words.pasted : words.corrected] : []),
  ];
  return (
    <GridListItem
      id={figure.id}
      textValue={name}
      className="row"
      render={(row) => <Row {...row} figure={figure.id} />}
      onHoverStart={() => light(figure.id)}
      onHoverEnd={() => light(null)}
    >
      {({ isFocused }) => (
        <>
          <LightWhen figure={figure.id} isFocused={isFocused} />
          <Tick />
          <span className="row-words">
            <span className="row-line">
              <span>
                <strong>{number}</strong> {figure.subject}
              </span>
              {figure.where !== undefined && <span className="quiet row-where">{words.where(figure.where)}</span>}
              {figure.qualifier !== 'exact' && <span className="chip chip-marked">{words.qualifier[figure.qualifier]}</span>}
            </span>
            {small.length > 0 && <span className="quiet">{small.join(' · ')}</span>}
            {around !== null && (
              <span className="quiet row-around">
                {figure.asOf !== null && `${figure.asOf.words} · `}
                {around.before}
                <b>{figure.quote}</b>
                {around.after}
              </span>
            )}
          </span>
          <IconButton icon="pencil" label={words.correctOne(name)} onPress={() => onCorrect(figure.id)} />
        </>
      )}
    </GridListItem>
  );
});

/** Lit up by itself: told by the list, every move of the pointer would list all figures anew. */
const Row = ({ figure, ...row }: ComponentProps<'div'> & { readonly figure: string }) => (
  <div {...row} data-figure={figure} data-lit={useIsLit(figure) || undefined} />
);

/** Lights the figure up in the text when its line is reached by keyboard. */
function LightWhen({ figure, isFocused }: { readonly figure: string; readonly isFocused: boolean }) {
  const lit = useContext(LitContext);
  useEffect(() => {
    if (isFocused) lit.dispatch({ figure, from: 'list' });
  }, [lit, figure, isFocused]);
  return null;
}
