import type { ReactElement } from 'react';
import { ListLayout, Virtualizer } from 'react-aria-components';

/** A shorter list is whole in the page; of a longer one only what is near the window is. */
const LONG = 120;

export const isLongList = (rows: number): boolean => rows >= LONG;

interface LongListProps {
  readonly rows: number;
  /** What is known of the heights before anything is drawn, in pixels. */
  readonly layout: { readonly estimatedRowHeight: number; readonly estimatedHeadingHeight?: number; readonly padding: number };
  readonly children: ReactElement;
}

/** A list of which, when it is long, only the rows near the window are drawn. */
export const LongList = ({ rows, layout, children }: LongListProps) =>
  isLongList(rows) ? (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      {children}
    </Virtualizer>
  ) : (
    children
  );
