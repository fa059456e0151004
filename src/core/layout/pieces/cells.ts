import type { RichText } from '../../model/rich-text';
import type { LayoutContext } from '../context';
import { richRuns } from '../text/rich-runs';
import { leadings } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import type { CellDraft } from './table';

interface CellOptions {
  /** Bold, as a row's first cell. */
  readonly lead?: boolean;
  /** False where another cell of the row bears the marks. */
  readonly marks?: boolean;
  /** Figures of other cells whose marks stand here. */
  readonly alsoMark?: readonly string[];
}

/** A table cell of slide text. */
export const richCell =
  (
    rich: RichText,
    field: string,
    context: LayoutContext,
    { lead = false, marks = true, alsoMark = [] }: CellOptions = {},
  ): CellDraft =>
  (size) => [
    {
      runs: richRuns(
        rich,
        bodyStyle(size, lead ? { bold: true, colour: 'ink' } : {}),
        { field, marks, alsoMark },
        context,
      ),
      leading: leadings.tight,
    },
  ];
