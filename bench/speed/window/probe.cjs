// Started by Electron in place of an app: loads the app named by PROBE_APP and tells when its first
// window is ready, painted and at rest. What it says of an empty window is the measure of the rest.
const { app } = require('electron');
const { performance } = require('node:perf_hooks');

const started = Number(process.env.PROBE_STARTED);
const told = {};
const REST_MS = 1500;

const memory = () => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024;

const FIRST_PAINT = `new Promise((resolve) => {
  const seen = () => performance.getEntriesByName('first-contentful-paint')[0];
  const answer = () => resolve(performance.timeOrigin + seen().startTime);
  if (seen()) answer();
  else new PerformanceObserver((_list, observer) => { if (seen()) { observer.disconnect(); answer(); } }).observe({ type: 'paint', buffered: true });
})`;

app.once('browser-window-created', (_event, window) => {
  window.once('ready-to-show', async () => {
    told.ready = performance.timeOrigin + performance.now() - started;
    if (!window.isVisible()) window.show();
    told.paint = (await window.webContents.executeJavaScript(FIRST_PAINT)) - started;
    setTimeout(() => {
      told.memory = memory();
      process.stdout.write(`probe ${JSON.stringify(told)}\n`);
      app.exit(0);
    }, REST_MS);
  });
});

require(process.env.PROBE_APP);
