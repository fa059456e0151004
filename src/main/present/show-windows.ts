import { BrowserWindow, screen, type Display } from 'electron';
import { PRESENT_PAGE } from '../protocol/app-scheme';
import { lockedDown } from '../windows/preferences';

const open = (preload: string, title: string, look: Electron.BrowserWindowConstructorOptions): BrowserWindow => {
  const window = new BrowserWindow({
    title,
    show: false,
    backgroundColor: '#000000',
    webPreferences: { ...lockedDown(preload), backgroundThrottling: false },
    ...look,
  });
  // Its keys turn pages; the shortcuts of the app's menu have no place here.
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PRESENT_PAGE);
  return window;
};

/** The display that the audience looks at: another one than the app's, where there is one. */
export const audienceDisplay = (displays: readonly Display[], own: Display): Display =>
  displays.find(({ id }) => id !== own.id) ?? own;

/** The slides, filling a display. */
export function openAudience(preload: string, beside: BrowserWindow): BrowserWindow {
  const own = screen.getDisplayMatching(beside.getBounds());
  const { bounds } = audienceDisplay(screen.getAllDisplays(), own);
  return open(preload, 'Lectern', { ...bounds, fullscreen: true, frame: false });
}

/** Notes, clock and what comes next, for the one who speaks. */
export function openSpeaker(preload: string, beside: BrowserWindow): BrowserWindow {
  const { workArea } = screen.getDisplayMatching(beside.getBounds());
  return open(preload, 'Lectern', { ...workArea, minWidth: 640, minHeight: 420 });
}

/** Whether the speaker has a display of their own. */
export const hasTwoDisplays = (): boolean => screen.getAllDisplays().length > 1;
