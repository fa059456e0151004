import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './launch-app';

let server: Server;
let url: string;
let visits: number;

beforeAll(async () => {
  server = createServer((_request, response) => {
    visits += 1;
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  visits = 0;
});

let running: RunningApp;
afterEach(() => running.close());

/** Every way a page might call out, from a page without a policy, in the app's own session. */
async function callOut({ app }: RunningApp): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, to) => {
    const page = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    const markup = `<link rel="dns-prefetch" href="//prefetch.example"><link rel="preconnect" href="${to}">
      <link rel="stylesheet" href="${to}a.css"><img src="${to}b.png"><iframe src="${to}c"></iframe>
      <script>
        fetch('${to}d', { mode: 'no-cors' }).catch(() => {});
        navigator.sendBeacon('${to}e');
        try { new WebSocket('${to.replace('http', 'ws')}'); } catch {}
        new Worker(URL.createObjectURL(new Blob(['fetch("${to}f", { mode: "no-cors" })'])));
        new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example:3478' }] }).createDataChannel('x');
      </script>`;
    await page.loadURL(`data:text/html,${encodeURIComponent(markup)}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    page.destroy();
  }, url);
}

const blocked = ({ window }: RunningApp): Promise<number> =>
  window.evaluate(async () => {
    const { lectern } = globalThis as unknown as {
      lectern: { call(channel: string, request: object): Promise<{ value: { blockedRequests: number } }> };
    };
    return (await lectern.call('app:about', {})).value.blockedRequests;
  });

describe('offline', () => {
  it('the app itself asks for nothing', async () => {
    running = await launchApp();
    await running.window.waitForTimeout(2_000);
    expect(await blocked(running)).toBe(0);
    expect(visits).toBe(0);
  });

  it('whatever a page tries, nothing arrives, and each try is counted', async () => {
    running = await launchApp();
    await callOut(running);
    expect(visits).toBe(0);
    expect(await blocked(running)).toBeGreaterThanOrEqual(6);
  });

  it('the same page reaches the server where nothing stops it', async () => {
    running = await launchApp({ appFolder: join(import.meta.dirname, 'unhardened-app') });
    await callOut(running);
    expect(visits).toBeGreaterThanOrEqual(4);
  });
});
