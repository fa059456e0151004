import { listRecovery, type RecoveryHeader } from '../storage/recovery';
import type { Order } from '../windows/app-window';

/**
 * What to show at the start of what was open and not saved when the app last ended: all of it at
 * once when it was one window's, what is several windows' to choose from. What had given way to
 * something else waits on the start screen.
 *
 * @returns the orders of one window, and of another when need be.
 */
export async function unsavedOrders(folder: string): Promise<readonly (readonly Order[])[]> {
  const { kept, damaged } = await listRecovery(folder);
  const open = kept.filter(({ aside }) => !aside);
  const alone = open.length === kept.length && new Set(open.map(windowOf)).size === 1;
  const offers = damaged > 0 || (open.length > 0 && !alone);
  return [
    // An editor stands over its briefing.
    ...(alone ? [[...open].sort(briefingFirst).map(orderOf)] : []),
    ...(offers ? [[{ open: 'offer', damaged } as const]] : []),
  ];
}

/** The order to show one of them again. */
export const orderOf = (header: RecoveryHeader): Order => ({
  open: 'unsaved',
  id: header.id,
  path: header.what === 'briefing' ? header.path : null,
});

/** What stood in one window: a briefing, and the editor over it. */
const windowOf = (header: RecoveryHeader): string => (header.what === 'briefing' ? header.id : (header.over ?? header.id));

const briefingFirst = (one: RecoveryHeader, other: RecoveryHeader): number =>
  Number(other.what === 'briefing') - Number(one.what === 'briefing');
