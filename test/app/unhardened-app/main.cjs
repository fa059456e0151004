// The positive control: the same runtime without any of Lectern's hardening.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'));
