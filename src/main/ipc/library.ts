import { basename } from 'node:path';
import { done } from '../../core/model/result';
import { OFFICE_EXTENSIONS, readBrand } from '../house/read-brand';
import type { Services } from '../services';
import { fileNameFrom } from '../storage/file-name';
import { keepInLibrary, listLibrary, removeFromLibrary } from '../storage/library';
import { BRAND, readOwnFile, TEMPLATE, writeOwnFile } from '../storage/own-files';
import type { DomainHandlers } from './domains';

const TEMPLATES = { name: 'Lectern templates', extensions: ['lectern-template'] };
const BRANDS = { name: 'Brands and PowerPoint templates', extensions: ['lectern-brand', ...OFFICE_EXTENSIONS] };

/** The library of templates, and their files. */
export const templateHandlers = (services: Services): DomainHandlers<'templates'> => {
  const { paths, folders, dialogs, tokens, pending } = services;
  return {
    async 'templates:list'() {
      const { entries } = await listLibrary({ bundled: paths.templates, own: folders.templates }, TEMPLATE);
      return done(entries.map(({ origin, value }) => ({ origin, template: value })));
    },

    async 'templates:keep'({ template }) {
      const kept = await keepInLibrary(folders.templates, template, TEMPLATE, pending);
      return kept.ok ? done({}) : kept;
    },

    'templates:remove': ({ id }) => removeFromLibrary(folders.templates, id, TEMPLATE),

    async 'templates:import'() {
      const path = await dialogs.openFile('Open a template', TEMPLATES);
      if (path === null) return done({ outcome: 'cancelled' });
      const template = await readOwnFile(path, TEMPLATE);
      if (!template.ok) return template;
      const kept = await keepInLibrary(folders.templates, template.value, TEMPLATE, pending);
      return kept.ok ? done({ outcome: 'imported', template: template.value }) : kept;
    },

    async 'templates:export'({ template }) {
      const name = fileNameFrom(template.name, '.lectern-template');
      const path = await dialogs.saveFile('Save the template', name, TEMPLATES);
      if (path === null) return done({ outcome: 'cancelled' });
      const written = await writeOwnFile(path, template, pending);
      if (!written.ok) return written;
      return done({ outcome: 'saved', token: tokens.tokenFor(path), name: basename(path) });
    },
  };
};

/** The library of brands, and their files. */
export const brandHandlers = (services: Services): DomainHandlers<'brands'> => {
  const { paths, folders, dialogs, pending } = services;
  return {
    async 'brands:list'() {
      const { entries } = await listLibrary({ bundled: paths.brands, own: folders.brands }, BRAND);
      return done(entries.map(({ origin, value }) => ({ origin, brand: value })));
    },

    async 'brands:keep'({ brand }) {
      const kept = await keepInLibrary(folders.brands, brand, BRAND, pending);
      return kept.ok ? done({}) : kept;
    },

    async 'brands:import'() {
      const path = await dialogs.openFile('Open a brand', BRANDS);
      if (path === null) return done({ outcome: 'cancelled' });
      const read = await readBrand(path, paths.houseWorker);
      if (!read.ok) return read;
      const kept = await keepInLibrary(folders.brands, read.value.brand, BRAND, pending);
      return kept.ok ? done({ outcome: 'imported', ...read.value }) : kept;
    },
  };
};
