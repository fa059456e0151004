import type { BrowserWindow } from 'electron';
import type { Request } from '../../ipc/contract';
import type { Send } from '../ipc/domains';

/** What a window last said of itself. */
export type WindowReport = Request<'window:report'>;

/** Something that a window is to show next: a file of any kind of ours, or something unsaved, or the choice of several. */
export type Order =
  | { readonly open: 'file'; readonly path: string }
  /** `path`: an unsaved briefing's file; null for none, and for a draft. */
  | { readonly open: 'unsaved'; readonly id: string; readonly path: string | null }
  /** `damaged`: how many recovery files could not be read whole. */
  | { readonly open: 'offer'; readonly damaged: number };

/** A template or brand in a window's editor. */
export interface Editing {
  readonly what: 'template' | 'brand';
  /** Its id in the library. */
  readonly entry: string;
  /** The recovery file of its draft; null before the window named it. */
  readonly draft: string | null;
}

/** One of the app's windows as main knows it. */
export interface AppWindow {
  /** Id of its web contents. */
  readonly id: number;
  readonly window: BrowserWindow;
  readonly send: Send;
  /** Null until the page said something. */
  report: WindowReport | null;
  /** The briefing's file; null when there is none. */
  path: string | null;
  /** The recovery file that it writes. */
  journal: string | null;
  /** Null while no editor is open. */
  editing: Editing | null;
  readonly orders: Order[];
}

/** Whether the window shows a briefing or an editor, or is about to. */
export const isTaken = ({ report, orders, editing }: AppWindow): boolean =>
  orders.length > 0 || editing !== null || (report?.holding.includes('briefing') ?? false);

/** Brings a window before the others. */
export function bringForward({ window }: AppWindow): void {
  // One that was never shown yet shows itself once it is drawn.
  if (!window.isVisible() && !window.isMinimized()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
