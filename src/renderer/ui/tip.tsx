import { Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ReactNode } from 'react';

/** A name that shows when its button is hovered or focused. */
export const Tip = ({ words, children }: { readonly words: string; readonly children: ReactNode }) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <Tooltip className="tip" offset={6}>
      {words}
    </Tooltip>
  </TooltipTrigger>
);
