import type { Figure } from '../../../core/model/figure';

type InBlocks = ReadonlyMap<string, readonly Figure[]>;

/** The figures of each block that has any, in reading order. */
export function figuresInBlocks(figures: readonly Figure[]): InBlocks {
  const inBlock = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = inBlock.get(figure.block);
    if (own) own.push(figure);
    else inBlock.set(figure.block, [figure]);
  }
  return inBlock;
}

/**
 * Tells of one choice after another what is chosen in each block. A block of which the choice says
 * nothing new has the same set as before: it is not drawn again.
 */
export function keepChosen(): (inBlock: InBlocks, chosen: ReadonlySet<string>) => ReadonlyMap<string, ReadonlySet<string>> {
  let before: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  return (inBlock, chosen) => {
    const now = [...inBlock].map(([block, figures]) => {
      const own = new Set(figures.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
      const known = before.get(block);
      return [block, known?.size === own.size && [...own].every((id) => known.has(id)) ? known : own] as const;
    });
    before = new Map(now);
    return before;
  };
}
