import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { checkout, prepareLaunch } from '../../scripts/launch';
import { describeRuntime } from '../../scripts/runtime/resolve-runtime';
import { say } from '../../scripts/setup/say';
import { NeedsPerson } from '../../scripts/setup/need';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the tests start Electron. */
    readonly launch: {
      readonly executable: string;
      readonly switches: readonly string[];
      readonly appFolder: string;
      readonly env: Readonly<Record<string, string>>;
    };
  }
}

/** Builds the app and fetches what is missing to open it: Electron, its libraries, a display. */
export default async function setup(project: TestProject): Promise<() => void> {
  try {
    await ensureBuilt(checkout, say);
    const { runtime, switches, display } = await prepareLaunch(say);
    say(describeRuntime(runtime));
    project.provide('launch', {
      executable: runtime.executable,
      switches,
      appFolder: checkout,
      env: display.env,
    });
    return () => display.end();
  } catch (error) {
    if (error instanceof NeedsPerson && error.command)
      say(`${error.message}\nPlease run:\n\n    ${error.command}\n`);
    throw error;
  }
}
