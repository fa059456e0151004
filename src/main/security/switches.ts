import type { App } from 'electron';

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
