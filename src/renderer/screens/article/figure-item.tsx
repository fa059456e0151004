import { useContext, useEffect } from 'react';
import { GridListItem } from 'react-aria-components';
import type { DeckNumbers } from '../../../core/model/framing/deck-numbers';
import type { Figure } from '../../../core/model/figure';
import { formatFigure } from '../../../core/model/figure-format';
import { PASTED_TABLE } from '../../operations/pasted-table';
import { strings } from '../../strings';
import { IconButton } from '../../ui/button';
import { Tick } from '../../ui/tick';
import type { FigureRow } from './figure-groups';
import { isUsers } from './figure-view';
import { LitContext, useIsLit, useLight } from './lit';
import type { WordsAround } from './words-around';

interface FigureItemProps {
  readonly row: FigureRow;
  /** The words around the figure in its sentence; null where there are none. */
  readonly around: WordsAround | null;
  readonly style: DeckNumbers;
  readonly onCorrect: (figure: Figure) => void;
}

const words = strings.article;

/** One figure in the list: the number, what it measures, its qualifier, what restates it, and the words it stands in. */
export function FigureItem({ row: { figure, restated }, around, style, onCorrect }: FigureItemProps) {
  const lit = useIsLit(figure.id);
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
      data-figure={figure.id}
      data-lit={lit || undefined}
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
          <IconButton icon="pencil" label={words.correctOne(name)} onPress={() => onCorrect(figure)} />
        </>
      )}
    </GridListItem>
  );
}

/** Lights the figure up in the text when its line is reached by keyboard. */
function LightWhen({ figure, isFocused }: { readonly figure: string; readonly isFocused: boolean }) {
  const lit = useContext(LitContext);
  useEffect(() => {
    if (isFocused) lit.dispatch({ figure, from: 'list' });
  }, [lit, figure, isFocused]);
  return null;
}
