import { listRecovery } from '../storage/recovery';
import type { Order } from '../windows/app-window';

/**
 * What to show at the start of what was open and not saved when the app last ended: the only
 * briefing at once, several to choose from. Those that had given way to others wait on the start
 * screen.
 */
export async function unsavedOrders(folder: string): Promise<readonly Order[]> {
  const { kept, damaged } = await listRecovery(folder);
  const wasOpen = kept.some(({ aside }) => !aside);
  const [only, ...more] = kept;
  return [
    ...(wasOpen && only !== undefined && more.length === 0 ? [{ open: 'unsaved', id: only.id } as const] : []),
    ...(damaged > 0 || (wasOpen && more.length > 0) ? [{ open: 'offer', damaged } as const] : []),
  ];
}
