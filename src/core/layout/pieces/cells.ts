import type { RichText } from '../../model/rich-text';
import type { LayoutContext } from '../context';
import { richRuns } from '../text/rich-runs';
import { leadings } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import type { CellDraft } from './table';

/** A table cell of slide text; `lead` sets the bold first column. */
export const richCell =
  (rich: RichText, field: string, context: LayoutContext, lead = false): CellDraft =>
  (size) => [
    {
      runs: richRuns(
        rich,
        bodyStyle(size, lead ? { bold: true, colour: 'ink' } : {}),
        { field },
        context,
      ),
      leading: leadings.tight,
    },
  ];
