import { copyFileSync, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../../../scripts/launch';
import { pipedPage, type PipedPage } from './devtools-pipe';
import { readFuses } from './fuses';
import { asReleased, canInstall, home, install, processesOf, remove, removeReleased, removeUser, runAsUser, startAsUser } from './installed';

/** Clicks the button whose words begin so, once it is there. */
async function click(page: PipedPage, words: string): Promise<void> {
  const button = `[...document.querySelectorAll('button, [role=button]')].find((one) => (one.ariaLabel ?? one.textContent).trim().startsWith(${JSON.stringify(words)}) && !one.disabled)`;
  await page.until(`${button} !== undefined`);
  await page.evaluate(`${button}.click()`);
}

const shows = (page: PipedPage, words: RegExp): Promise<void> => page.until(`${words}.test(document.body.innerText)`);

describe.runIf(canInstall)('Lectern installed from its Debian package', () => {
  let files: readonly string[] = [];

  beforeAll(() => {
    files = install();
    copyFileSync(join(checkout, 'assets/articles/encrochat.md'), join(home, 'article.md'));
  }, 600_000);
  afterAll(() => {
    removeUser();
    removeReleased();
  });

  it('has its fuses set', () => {
    expect(readFuses('/opt/Lectern/lectern')).toEqual({
      runAsNode: false,
      cookieEncryption: false,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: false,
      onlyLoadAppFromAsar: true,
    });
  });

  it('carries its code in one archive, the licences of everything in it, and a bill of materials', () => {
    expect(existsSync('/opt/Lectern/resources/app')).toBe(false);
    const bill: unknown = JSON.parse(readFileSync('/opt/Lectern/legal/sbom.cdx.json', 'utf8'));
    const licences = readFileSync('/usr/share/doc/lectern/THIRD-PARTY-LICENCES.txt', 'utf8');
    for (const name of ['pptxgenjs', 'chart.js', 'react', 'pdfjs-dist', 'electron', 'Caladea font']) {
      expect(bill).toHaveProperty('components', expect.arrayContaining([expect.objectContaining({ name })]));
      expect(licences).toContain(`\n${name} `);
    }
  });

  it('looks for no update and names no place to look', () => {
    expect(files.filter((file) => /update/i.test(file))).toEqual([]);
    expect(existsSync('/opt/Lectern/resources/app-update.yml')).toBe(false);
  });

  it('makes both files of an article by command, and verifies what it wrote', () => {
    const made = runAsUser('lectern export article.md --pptx briefing.pptx --pdf briefing.pdf');
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('briefing.pdf') });
    expect(statSync(join(home, 'briefing.pptx')).size).toBeGreaterThan(20_000);
    expect(statSync(join(home, 'briefing.pdf')).size).toBeGreaterThan(20_000);
    expect(runAsUser('lectern verify briefing.pptx --article article.md').code).toBe(0);
  });

  it('passes the exit code of a command on', () => {
    expect(runAsUser('lectern inspect article.md --json')).toMatchObject({ code: 0 });
    expect(runAsUser('lectern inspect nowhere.md')).toMatchObject({ code: 2 });
  });

  it('runs sandboxed for an ordinary user, through its first briefing', async () => {
    const page = await pipedPage(startAsUser('lectern'));
    await click(page, 'EncroChat');
    const renderers = processesOf('--type=renderer');
    expect(renderers.length).toBeGreaterThan(0);
    for (const status of renderers) expect(status).toMatch(/^Seccomp:\s+2$/m);

    await shows(page, /EUR 740 million/);
    await click(page, 'Build deck');
    await shows(page, /Law-enforcement results: \d+ of \d+ places filled/);
    await click(page, 'Check & export');
    await shows(page, /Export…/);
  }, 120_000);

  it.each(['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0', '--disable-web-security'])('does not start as a release with %s', (asked) => {
    const released = runAsUser(`xvfb-run -a ${asReleased()} ${asked} --user-data-dir=refused`);
    expect({ code: released.code, said: released.err + released.out }).toEqual({
      code: 1,
      said: expect.stringContaining(`Lectern does not start with ${asked.split('=')[0]}`),
    });
  });

  it('starts as a release without them', () => {
    const version = runAsUser(`${asReleased()} --lectern-command --version`);
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  it('leaves nothing behind when it is removed', () => {
    removeUser();
    const own = files.filter((file) => !lstatSync(file).isDirectory());
    remove();
    expect(own.filter((file) => existsSync(file))).toEqual([]);
    expect(existsSync('/opt/Lectern')).toBe(false);
  });
});
