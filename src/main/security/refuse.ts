import type { App, Session, WebContents } from 'electron';

function confine(contents: WebContents): void {
  // Loading itself again, as a window does that changes its language, leads nowhere else.
  contents.on('will-navigate', (event, url) => {
    if (url !== contents.getURL()) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** No page may navigate, open a window, embed a webview or talk past a proxy. */
export function refuseWandering(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** No page gets a permission: camera, notifications, devices, clipboard reading, or any other. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
