import { useState, type MouseEvent, type ReactNode } from 'react';
import type { Figure } from '../../../core/model/figure';
import { keysInWords } from '../../shell/platform';
import { strings } from '../../strings';
import { useContextMenu } from '../../ui/context-menu';
import { useLatest } from '../../ui/use-latest';

interface FigureMenu {
  readonly figures: readonly Figure[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onRemove: (figure: string) => void;
}

const words = strings.article;

/** What can be done with a figure, the same in the text and in the list. Returns what opens it, and the menu. */
export function useFigureMenu(props: FigureMenu): readonly [(event: MouseEvent, figure: string) => void, ReactNode] {
  const { figures, chosen, onToggle, onCorrect, onRemove } = props;
  const [pointed, setPointed] = useState('');
  const [open, menu] = useContextMenu(words.figureMenu(figures.find(({ id }) => id === pointed)?.quote ?? ''), [
    {
      id: 'toggle',
      name: chosen.has(pointed) ? words.leaveOut : words.take,
      icon: 'check',
      keys: keysInWords('Space'),
      run: () => onToggle(pointed),
    },
    { id: 'correct', name: words.correct, icon: 'pencil', keys: 'F2', run: () => onCorrect(pointed) },
    { id: 'remove', name: words.notAFigure, icon: 'trash', run: () => onRemove(pointed) },
  ]);
  const openOn = useLatest((event: MouseEvent, figure: string): void => {
    setPointed(figure);
    open(event);
  });
  return [openOn, menu];
}
