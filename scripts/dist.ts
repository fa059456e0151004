import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBuilt } from './build/ensure-built';
import { buildDeb } from './dist/deb';
import { readManifest, stage } from './dist/stage';
import { readDistOptions, TARGETS, type DistOptions } from './dist/targets';
import { checkout } from './launch';
import { packageVersion } from './runtime/official';
import { describeRuntime, machineSources, resolveRuntime, type Runtime } from './runtime/resolve-runtime';
import { NeedsPerson, runCommand } from './setup/need';
import { run } from './setup/run';
import { say } from './setup/say';

/*
 * runtime (official, or refused) ─► build ─► stage: app + licences + bill of materials
 *   ─► electron-builder: asar, fuses ─► the unpacked program ─► .deb (dpkg-deb) | AppImage, dmg, NSIS
 */

const packer = join(checkout, 'scripts', 'dist');
const work = join(checkout, '.cache', 'dist');
const release = join(checkout, 'out', 'release');

/** A release is the current official Electron or it is none. */
function refuseOldRuntime(runtime: Runtime, { forTesting }: DistOptions): void {
  const official = packageVersion(join(checkout, 'node_modules', 'electron'));
  if (forTesting || (runtime.origin !== 'fallback' && runtime.version === official)) return;
  throw new NeedsPerson(
    `A release is packed with Electron ${official} from its makers only; here is Electron ${runtime.version} (${runtime.origin}). ` +
      'Pack where the official download can be reached, or try the packing itself with:',
    'npm run dist -- --for-testing',
  );
}

/** What lies among a runtime's resources and is not the runtime: starters, and another app's update address. */
const NOT_RUNTIME = ['app', 'default_app.asar', 'app-update.yml'] as const;

/** A copy of the runtime, and of nothing else. */
function cleanRuntime(runtime: Runtime): string {
  const folder = join(work, 'electron');
  rmSync(folder, { recursive: true, force: true });
  cpSync(dirname(runtime.executable), folder, { recursive: true, verbatimSymlinks: true });
  for (const name of NOT_RUNTIME) rmSync(join(folder, 'resources', name), { recursive: true, force: true });
  return folder;
}

async function must(program: string, args: readonly string[], cwd: string): Promise<void> {
  const finished = await run(program, args, { cwd });
  if (finished.code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${finished.output}`);
}

/** The first Electron with a fuse against file: pages reading other files. */
const FILE_FUSE_SINCE = 29;

/**
 * Packs through electron-builder. On Linux the runtime is the one that was resolved; for the other
 * systems, whose runtimes are laid out otherwise, electron-builder takes the same version's archive.
 */
async function pack(electronFolder: string, version: string, targets: readonly string[]): Promise<void> {
  if (!existsSync(join(packer, 'node_modules'))) {
    say('Installing what packs a release…');
    await must('npm', ['ci', '--silent'], packer);
  }
  await must(
    join(packer, 'node_modules', '.bin', 'electron-builder'),
    [
      ...targets,
      '--config',
      join(packer, 'electron-builder.json'),
      '--projectDir',
      join(work, 'app'),
      ...(process.platform === 'linux' ? [`-c.electronDist=${electronFolder}`] : []),
      `-c.electronVersion=${version}`,
      `-c.directories.output=${join(work, 'packed')}`,
      `-c.directories.buildResources=${join(checkout, 'assets', 'icon')}`,
      `-c.icon=${join(checkout, 'assets', 'icon', '512.png')}`,
      ...(Number.parseInt(version, 10) >= FILE_FUSE_SINCE ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false'] : []),
      '--publish=never',
    ],
    packer,
  );
}

await runCommand(async () => {
  const options = readDistOptions(process.argv.slice(2), process.platform);
  if (typeof options === 'string') {
    say(`"${options}" is no target; there are ${TARGETS.join(', ')}, and --for-testing.`);
    return 1;
  }
  const runtime = await resolveRuntime(machineSources(checkout));
  say(describeRuntime(runtime));
  refuseOldRuntime(runtime, options);
  await ensureBuilt(checkout, say);
  const electronFolder = cleanRuntime(runtime);
  stage(checkout, work, { folder: electronFolder, version: runtime.version }, options.forTesting);

  const manifest = readManifest(checkout);
  const suffix = options.forTesting ? '-for-testing' : '';
  mkdirSync(release, { recursive: true });
  for (const target of options.targets) {
    say(`Packing ${target}…`);
    if (target === 'deb') {
      await pack(electronFolder, runtime.version, ['--linux', 'dir']);
      const file = join(release, `lectern_${manifest.version}${suffix}_amd64.deb`);
      await buildDeb(checkout, manifest, join(work, 'packed', 'linux-unpacked'), work, { file, level: options.forTesting ? 0 : 6 });
      say(`Packed ${file}`);
    } else {
      const platform = { appimage: '--linux', dmg: '--mac', nsis: '--win' }[target];
      await pack(electronFolder, runtime.version, [platform, target === 'appimage' ? 'AppImage' : target]);
      say(`Packed ${target} into ${join(work, 'packed')}`);
    }
  }
  return 0;
});
