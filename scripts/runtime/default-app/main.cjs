// Stands at resources/app of the registry's runtime, which has no default app of its own:
// starts the app in the folder that the command line names, as Electron's default app does.
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const app = resolve(folder);
require(join(app, require(join(app, 'package.json')).main));
