import type { App } from 'electron';

/**
 * What a process that only prints does without, set before the app is ready: two processes less to
 * start. Nothing of it is ever seen on a screen, and no request leaves it.
 */
export function startLittle(app: App): void {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-software-rasterizer');
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
}

/**
 * Command-line switches that silence Chromium, set before the app is ready. Blocking requests
 * alone leaks look-ups made ahead of time, STUN and background services.
 */
export function hardenProcess(app: App): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,MediaRouter,Translate');
}
