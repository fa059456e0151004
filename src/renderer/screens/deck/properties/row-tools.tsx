import { strings } from '../../../strings';
import { IconButton } from '../../../ui/button';

interface RowToolsProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  /** Absent where the order is not the author's. */
  readonly onMove?: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

const words = strings.deck;

/** What can be done with one row of a list: up, down, away. */
export const RowTools = ({ name, index, count, onMove, onRemove }: RowToolsProps) => (
  <span className="row-tools">
    {onMove !== undefined && (
      <>
        <IconButton icon="up" label={words.moveRowUp(name)} isDisabled={index === 0} onPress={() => onMove(-1)} />
        <IconButton
          icon="down"
          label={words.moveRowDown(name)}
          isDisabled={index === count - 1}
          onPress={() => onMove(1)}
        />
      </>
    )}
    <IconButton icon="close" label={words.removeRow(name)} onPress={onRemove} />
  </span>
);
