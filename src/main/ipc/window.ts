import { basename } from 'node:path';
import { nativeTheme } from 'electron';
import type { CopyWord } from '../../core/model/copy-name';
import { done } from '../../core/model/result';
import { articleBytes } from '../documents/article-bytes';
import { roleOf } from '../documents/files-in-arguments';
import { recover } from '../documents/recover';
import { openBriefing } from '../documents/show-briefing';
import { parseInWindow } from '../parse/parse-in-window';
import type { Services } from '../services';
import { takeIntoLibrary } from '../storage/add-to-library';
import { BRAND, readOwnFile, TEMPLATE } from '../storage/own-files';
import { articleExtensions } from '../windows/open-file';
import { mayClose } from '../windows/close-kept';
import { rememberTheme } from '../windows/theme';
import type { DomainHandlers } from './domains';

/** What a window and main say to each other of the window itself. */
export const windowHandlers = (services: Services): DomainHandlers<'window'> => {
  const { here, tokens, windows, refreshMenu, folders, pending, paths } = services;

  const copyWord = (): CopyWord => (here.report?.language === 'de' ? 'Kopie' : 'copy');
  const importTemplate = async (path: string) => {
    const template = await readOwnFile(path, TEMPLATE);
    if (!template.ok) return template;
    const library = { bundled: paths.templates, own: folders.templates };
    const taken = await takeIntoLibrary(library, template.value, TEMPLATE, copyWord(), pending);
    windows.tellOthers(here, 'templates');
    return taken.ok ? done({ outcome: 'imported' as const, kind: 'template' as const, name: taken.value.name }) : taken;
  };
  const importBrand = async (path: string) => {
    const brand = await readOwnFile(path, BRAND);
    if (!brand.ok) return brand;
    const library = { bundled: paths.brands, own: folders.brands };
    const taken = await takeIntoLibrary(library, brand.value, BRAND, copyWord(), pending);
    windows.tellOthers(here, 'brands');
    return taken.ok ? done({ outcome: 'imported' as const, kind: 'brand' as const, name: taken.value.name }) : taken;
  };
  const readArticle = async (path: string) => {
    const bytes = await articleBytes(path);
    if (!bytes.ok) return bytes;
    const order = { id: 'a1', name: basename(path), bytes: bytes.value };
    const extraction = await parseInWindow(paths.parsePreload, order);
    return extraction.ok ? done({ outcome: 'article' as const, extraction: extraction.value }) : extraction;
  };
  const showFile = (path: string) => {
    switch (roleOf(path, articleExtensions)) {
      case 'template':
        return importTemplate(path);
      case 'brand':
        return importBrand(path);
      case 'article':
        return readArticle(path);
      case 'briefing':
      case null:
        return openBriefing(services, path);
    }
  };

  return {
    async 'window:order'() {
      const order = here.orders.shift();
      switch (order?.open) {
        case undefined:
          return done({ outcome: 'nothing' });
        case 'offer':
          return done({ outcome: 'offer', damaged: order.damaged });
        case 'unsaved':
          return recover(services, order.id);
        case 'file':
          return showFile(order.path);
      }
    },

    'window:report'(report) {
      const path = report.token === null ? null : tokens.pathOf(report.token);
      here.report = report;
      here.journal = report.journal;
      here.editing = report.editing;
      here.path = path?.ok ? path.value : null;
      here.window.setDocumentEdited(report.edited);
      here.window.setRepresentedFilename(here.path ?? '');
      refreshMenu();
      return done({});
    },

    'window:close'() {
      mayClose(here);
      return done({});
    },

    'window:theme'({ theme }) {
      nativeTheme.themeSource = theme;
      rememberTheme(folders.theme, theme);
      return done({});
    },

    'window:new'() {
      windows.open();
      return done({});
    },
  };
};
