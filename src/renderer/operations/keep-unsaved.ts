import type { Request, Response } from '../../ipc/contract';
import type { Result } from '../../core/model/result';
import type { App } from '../state/context';

/** Keeps in the recovery folder what is not saved: its JSON in parts, then what it is. */
export async function keepUnsaved(
  { bridge }: Pick<App, 'bridge'>,
  texts: readonly string[],
  unsaved: Omit<Request<'unsaved:keep'>, 'parts'>,
): Promise<Result<Response<'unsaved:keep'>>> {
  for (const [part, text] of texts.entries()) await bridge.call('unsaved:part', { id: unsaved.id, part, text });
  return bridge.call('unsaved:keep', { ...unsaved, parts: texts.length });
}
