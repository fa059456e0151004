import { BrowserWindow, dialog, nativeTheme } from 'electron';
import { MAIN_PAGE } from '../protocol/app-scheme';
import { lockedDown } from './preferences';

/** Painted before the page is, so that the window does not flash. */
const BACKGROUND = { light: '#FFFFFF', dark: '#14191F' } as const;

/** Asks whether to lose what is not saved; the answer decides whether the window closes. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const leave = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'This briefing has changes that are not saved.',
      detail: 'They are lost if the window closes now.',
      buttons: ['Keep working', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    if (leave === 1) event.preventDefault();
  });
}

/** Opens the app's one window; it shows itself once its first picture is drawn. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Lectern',
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: lockedDown(preload),
  });
  window.once('ready-to-show', () => window.show());
  askBeforeLosing(window);
  void window.loadURL(MAIN_PAGE);
  return window;
}
