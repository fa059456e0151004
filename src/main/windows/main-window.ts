import { BrowserWindow, nativeTheme } from 'electron';
import { MAIN_PAGE } from '../protocol/app-scheme';
import { HAS_NATIVE_SPELLING } from '../spelling/native-spelling';
import type { Send } from '../ipc/domains';
import type { AppWindow } from './app-window';
import { lockedDown } from './preferences';
import { SMALLEST, type Bounds } from './window-state';

/** The page's own ground, painted before the page is, so that the window does not flash. */
const BACKGROUND = { light: '#FFFFFF', dark: '#171D24' } as const;

export interface MainWindowOptions {
  readonly preload: string;
  readonly place: Partial<Bounds>;
  readonly maximised: boolean;
}

/** Opens one of the app's windows; it shows itself once its first picture is drawn. */
export function openMainWindow({ preload, place, maximised }: MainWindowOptions): AppWindow {
  const window = new BrowserWindow({
    title: 'Lectern',
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: { ...lockedDown(preload), spellcheck: HAS_NATIVE_SPELLING },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  const send: Send = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
  void window.loadURL(MAIN_PAGE);
  return { id: window.webContents.id, window, send, report: null, path: null, journal: null, editing: null, orders: [] };
}
