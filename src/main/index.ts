import { app, protocol } from 'electron';
import { isCommand, runCommand } from './command/run-command';
import { jobFileFrom } from './export/job/job-argument';
import { appPaths } from './paths';
import { registerAppScheme } from './protocol/serve';
import { refusalWords, refusedSwitch } from './security/debugging';
import { refuseWandering } from './security/refuse';
import { hardenProcess, startLittle } from './security/switches';
import { dataFolder, startApp } from './start-app';
import { askedFiles } from './windows/asked-files';

hardenProcess(app);
registerAppScheme(protocol);
refuseWandering(app);

const paths = appPaths(__dirname);
const jobFile = jobFileFrom(process.argv);
const refused = refusedSwitch(app.commandLine, app.isPackaged, paths.manifest);

if (refused !== null) {
  process.stderr.write(refusalWords(refused));
  app.exit(1);
} else if (isCommand(process.argv)) {
  void runCommand(paths.commandLine);
} else if (jobFile !== null) {
  startLittle(app);
  void import('./export/job/run-job').then(({ runJob }) => runJob(jobFile, paths));
} else {
  app.setPath('userData', dataFolder());
  const asked = askedFiles(app);
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => startApp(paths, asked));
  else app.quit();
}
