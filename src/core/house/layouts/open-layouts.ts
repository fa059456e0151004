import type { OfficePackage, PartElement } from '../../office/open-package';
import { child, first } from '../../office/open-package';
import { relationsOf } from '../../office/relations';
import { colourFinder, type ColourFinder, type ColourMap } from '../colours';
import { themeOf, type HouseTheme } from '../theme';

/** A layout with its master and their theme, opened. */
export interface OpenLayout {
  readonly part: string;
  readonly layout: PartElement;
  readonly masterPart: string;
  readonly master: PartElement;
  readonly theme: HouseTheme;
  /** The theme's own element: fills and lines that shapes refer to by number. */
  readonly themePart: PartElement | null;
  readonly colour: ColourFinder;
  readonly map: ColourMap;
  /** The text styles of the presentation, from which the master's inherit. */
  readonly defaults: PartElement | null;
}

const LAYOUT_OVERRIDE = ['p:clrMapOvr', 'a:overrideClrMapping'] as const;

/** Every layout of a template in the order in which PowerPoint lists them, master by master. */
export function layoutsOf(template: OfficePackage): readonly OpenLayout[] {
  const presentation = template.xml('ppt/presentation.xml');
  const defaults = child(presentation, 'p:defaultTextStyle');
  const leads = new Map(relationsOf(template, 'ppt/presentation.xml').map(({ id, part }) => [id, part]));
  return (child(presentation, 'p:sldMasterIdLst')?.children ?? []).flatMap((listed): readonly OpenLayout[] => {
    const masterPart = leads.get(listed.attributes['r:id'] ?? '');
    const master = masterPart === undefined ? null : template.xml(masterPart);
    if (masterPart === undefined || master === null) return [];
    const theme = themeOf(template, masterPart);
    if (theme === null) return [];
    const relations = relationsOf(template, masterPart);
    const themePart = relations.find(({ type }) => type === 'theme')?.part;
    const parts = new Map(relations.map(({ id, part }) => [id, part]));
    const map = child(master, 'p:clrMap')?.attributes ?? {};
    return (child(master, 'p:sldLayoutIdLst')?.children ?? []).flatMap((entry): readonly OpenLayout[] => {
      const part = parts.get(entry.attributes['r:id'] ?? '');
      const layout = part === undefined ? null : template.xml(part);
      if (part === undefined || layout === null) return [];
      const [over, mapping] = LAYOUT_OVERRIDE;
      const own = { ...map, ...first(child(layout, over), mapping)?.attributes };
      return [
        {
          part,
          layout,
          masterPart,
          master,
          theme,
          themePart: themePart === undefined ? null : template.xml(themePart),
          colour: colourFinder(theme.colours, own),
          map: own,
          defaults,
        },
      ];
    });
  });
}
