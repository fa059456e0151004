import { basename } from 'node:path';
import { done, failed } from '../../core/model/result';
import { OFFICE_EXTENSIONS, readBrand } from '../house/read-brand';
import type { Services } from '../services';
import { addToLibrary, importToLibrary } from '../storage/add-to-library';
import { fileNameFrom } from '../storage/file-name';
import { keepInLibrary, listLibrary, removeFromLibrary } from '../storage/library';
import { BRAND, readOwnFile, TEMPLATE, writeOwnFile } from '../storage/own-files';
import { bringForward, type AppWindow, type Editing } from '../windows/app-window';
import type { FileKind } from '../windows/dialogs';
import type { DomainHandlers } from './domains';

const TEMPLATES = { name: 'templates', extensions: ['lectern-template'] } as const;
const BRANDS = { name: 'brands', extensions: ['lectern-brand'] } as const;
const BRANDS_AND_HOUSES: FileKind = {
  name: 'brandsAndHouses',
  extensions: ['lectern-brand', ...OFFICE_EXTENSIONS],
};

/** The other window that has it in its editor, which comes forward: what is typed there would be written over, or write over this. */
function editorElsewhere({ windows, here }: Services, what: Editing['what'], entry: string): AppWindow | null {
  const holder = windows.editing(what, entry);
  if (holder === null || holder === here) return null;
  bringForward(holder);
  return holder;
}

/** The library of templates, and their files. */
export const templateHandlers = (services: Services): DomainHandlers<'templates'> => {
  const { paths, dialogs, tokens, pending, windows, here } = services;
  const folders = { bundled: paths.templates, own: services.folders.templates };
  const tellOthers = (): void => windows.tellOthers(here, 'templates');
  return {
    async 'templates:list'() {
      const { entries } = await listLibrary(folders, TEMPLATE);
      return done(entries.map(({ origin, value }) => ({ origin, template: value })));
    },

    async 'templates:keep'({ template, as }) {
      if (as === 'new') {
        const added = await addToLibrary(folders, template, TEMPLATE, pending);
        tellOthers();
        return added.ok ? done({ template: added.value }) : added;
      }
      const editor = editorElsewhere(services, 'template', template.id);
      if (editor !== null) return failed('edited-elsewhere');
      const kept = await keepInLibrary(folders.own, template, TEMPLATE, pending);
      tellOthers();
      return kept.ok ? done({ template }) : kept;
    },

    async 'templates:remove'({ id }) {
      const removed = await removeFromLibrary(folders.own, id, TEMPLATE);
      tellOthers();
      return removed;
    },

    async 'templates:import'() {
      const path = await dialogs.openFile('openTemplate', TEMPLATES);
      if (path === null) return done({ outcome: 'cancelled' });
      const template = await readOwnFile(path, TEMPLATE);
      if (!template.ok) return template;
      const taken = await importToLibrary(folders, template.value, TEMPLATE, pending);
      tellOthers();
      if (!taken.ok) return taken;
      const { value, ...outcome } = taken.value;
      return done({ ...outcome, template: value });
    },

    async 'templates:export'({ template }) {
      const name = fileNameFrom(template.name, '.lectern-template');
      const path = await dialogs.saveFile('saveTemplate', name, TEMPLATES);
      if (path === null) return done({ outcome: 'cancelled' });
      const written = await writeOwnFile(path, template, pending);
      if (!written.ok) return written;
      return done({ outcome: 'saved', token: tokens.tokenFor(path), name: basename(path) });
    },
  };
};

/** The library of brands, and their files. */
export const brandHandlers = (services: Services): DomainHandlers<'brands'> => {
  const { paths, dialogs, tokens, pending, windows, here } = services;
  const folders = { bundled: paths.brands, own: services.folders.brands };
  const tellOthers = (): void => windows.tellOthers(here, 'brands');

  return {
    async 'brands:list'() {
      const { entries } = await listLibrary(folders, BRAND);
      return done(entries.map(({ origin, value }) => ({ origin, brand: value })));
    },

    async 'brands:keep'({ brand, as }) {
      if (as === 'new') {
        const added = await addToLibrary(folders, brand, BRAND, pending);
        tellOthers();
        return added.ok ? done({ brand: added.value }) : added;
      }
      const editor = editorElsewhere(services, 'brand', brand.id);
      if (editor !== null) return failed('edited-elsewhere');
      const kept = await keepInLibrary(folders.own, brand, BRAND, pending);
      tellOthers();
      return kept.ok ? done({ brand }) : kept;
    },

    async 'brands:remove'({ id }) {
      const removed = await removeFromLibrary(folders.own, id, BRAND);
      tellOthers();
      return removed;
    },

    async 'brands:import'() {
      const path = await dialogs.openFile('openBrand', BRANDS_AND_HOUSES);
      if (path === null) return done({ outcome: 'cancelled' });
      const read = await readBrand(path, paths.houseWorker);
      if (!read.ok) return read;
      const { brand, findings } = read.value;
      if (OFFICE_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(`.${extension}`))) {
        // Made just now of the house's own presentation: always a new one.
        const added = await addToLibrary(folders, brand, BRAND, pending);
        tellOthers();
        return added.ok ? done({ outcome: 'imported', brand: added.value, findings }) : added;
      }
      const taken = await importToLibrary(folders, brand, BRAND, pending);
      tellOthers();
      if (!taken.ok) return taken;
      const { value, ...outcome } = taken.value;
      return outcome.outcome === 'known'
        ? done({ ...outcome, brand: value })
        : done({ ...outcome, brand: value, findings });
    },

    async 'brands:export'({ brand }) {
      const name = fileNameFrom(brand.name, '.lectern-brand');
      const path = await dialogs.saveFile('saveBrand', name, BRANDS);
      if (path === null) return done({ outcome: 'cancelled' });
      const written = await writeOwnFile(path, brand, pending);
      if (!written.ok) return written;
      return done({ outcome: 'saved', token: tokens.tokenFor(path), name: basename(path) });
    },
  };
};
