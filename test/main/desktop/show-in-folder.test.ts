import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { showOnLinux } from '../../../src/main/desktop/show-in-folder';
import { temporaryFolders } from '../temporary-folder';
import { desktopProgram } from './desktop-program';

vi.mock('electron', () => ({ shell: {} }));

const newFolder = temporaryFolders();

describe.skipIf(process.platform === 'win32')('showing a written file in its folder', () => {
  it('asks the file manager to mark the file, whatever is in its name', async () => {
    const folder = newFolder();
    const [noted, opened] = [join(folder, 'noted'), join(folder, 'opened')];
    const caller = desktopProgram(folder, 'caller', `for one; do echo "$one"; done > '${noted}'`);
    const opener = desktopProgram(folder, 'opener', `touch '${opened}'`);
    expect(await showOnLinux("/there/Müller's deck, 1.pptx", { caller, opener })).toBe(true);
    expect(readFileSync(noted, 'utf8')).toContain("['file:///there/M%C3%BCller%27s%20deck,%201.pptx']");
    expect(existsSync(opened)).toBe(false);
  });

  it('opens the folder that the file lies in where no file manager answers', async () => {
    const folder = newFolder();
    const noted = join(folder, 'noted');
    const opener = desktopProgram(folder, 'opener', `printf %s "$1" > '${noted}'`);
    expect(await showOnLinux('/there/decks/deck.pptx', { caller: desktopProgram(folder, 'deaf', 'exit 1'), opener })).toBe(true);
    expect(readFileSync(noted, 'utf8')).toBe('/there/decks');
    expect(await showOnLinux('/there/decks/deck.pptx', { caller: join(folder, 'none'), opener: join(folder, 'none') })).toBe(false);
  });
});
