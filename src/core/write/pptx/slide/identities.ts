import type { SceneItem } from '../../../scene/scene';
import { escapeXml, tag, xmlSafe } from '../xml/markup';
import type { SlideRepair } from './slide-repair';

/** Marks an object that carries no information, so that screen readers pass it over. */
const DECORATIVE = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: true,
    }),
  ),
);

/**
 * Every object gets an id of its own, its name with the ledger ids it shows, and its alternative
 * text; the library gives tables ids that other objects have.
 */
export const identities: SlideRepair = ({ objects, links }) => {
  objects.forEach(({ plan, identity }, nth) => {
    const link = plan.item.type === 'link' ? links.attributesOf(plan.item.target) : null;
    const { descr, mark } = descriptionMarkup(plan.item);
    identity.attributes.clear();
    identity.attributes.set('id', String(objectId(nth)));
    identity.attributes.set('name', escapeXml(objectName(plan.item)));
    if (descr !== undefined) identity.attributes.set('descr', escapeXml(descr));
    identity.children = link === null ? [] : [`<a:hlinkClick${link}/>`];
    if (mark !== '') identity.children.push(mark);
  });
};

/** Id of the nth object of a slide; 1 is the slide's shape tree. */
export const objectId = (nth: number): number => nth + 2;

/** 'card-1-number [f3 f7]': the scene item's name and, in brackets, the ledger ids it shows. */
export const objectName = (item: SceneItem): string =>
  item.figures.length === 0 ? item.name : `${item.name} [${item.figures.join(' ')}]`;

/** The description of an object, and the mark of one that is decoration. */
export function descriptionMarkup(item: SceneItem): { readonly descr: string | undefined; readonly mark: string } {
  const description = alternativeText(item);
  return { descr: description === null || description === '' ? undefined : description, mark: description === '' ? DECORATIVE : '' };
}

/** What a screen reader says; empty for decoration, null for what speaks for itself. What carries information is never without. */
function alternativeText(item: SceneItem): string | null {
  switch (item.type) {
    case 'text':
      return null;
    case 'line':
      return '';
    case 'link':
      return item.label;
    case 'shape':
      return item.alt;
    case 'image':
    case 'chart':
    case 'table':
      return [item.alt, item.name].map(xmlSafe).find((words) => words.trim() !== '') ?? item.type;
  }
}
