import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readPgm, type PagePicture } from './page-picture';

const run = promisify(execFile);
const fonts = join(import.meta.dirname, '..', '..', 'assets', 'fonts');

/** The programs that compare pages needs and this machine lacks; empty when all is there. */
export const missingPrograms = (): readonly string[] =>
  ['soffice', 'pdftoppm', 'pdftotext'].filter(
    (name) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
  );

const twin = (office: string, face: string): string =>
  `<match target="pattern"><test name="family"><string>${office}</string></test><edit name="family" mode="assign" binding="strong"><string>${face}</string></edit></match>`;

/** LibreOffice's PDF of a presentation, with the bundled faces standing in for Office's, a profile of its own, in `folder`. */
export async function convertInLibreOffice(pptx: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>${twin('Cambria', 'Caladea')}${twin('Calibri', 'Carlito')}${twin('Arial', 'Arimo')}${twin('Times New Roman', 'Tinos')}</fontconfig>`,
  );
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, pptx], {
    env: { ...process.env, FONTCONFIG_FILE: configuration },
    timeout: 170_000,
  });
  return join(folder, `${basename(pptx, '.pptx')}.pdf`);
}

/** The words of every page of a PDF. */
export async function pageTexts(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\f').slice(0, -1);
}

/** Every page of a PDF as a small grey picture. */
export async function pagePictures(pdf: string, folder: string): Promise<readonly PagePicture[]> {
  mkdirSync(folder, { recursive: true });
  await run('pdftoppm', ['-r', '36', '-gray', pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => readPgm(readFileSync(join(folder, name))));
}
