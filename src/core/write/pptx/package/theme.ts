import type { Scene } from '../../../scene/scene';
import { THEME_ROLES, type ThemeSlot } from '../plan/colour';
import { line, solidFill } from '../xml/drawing';
import { tag } from '../xml/markup';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { xmlOf, type PackageRepair } from './package-repair';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';

/** Three of each, from subtle to intense, as a theme must have: all plain. */
const three = (list: string, ...each: readonly string[]): string => tag(list, {}, ...(each.length === 1 ? [...each, ...each, ...each] : each));

const PLAIN_FILL = solidFill('phClr');
const LINES = [0.5, 1, 1.5].map((width) => line('phClr', width));

/** Shapes drawn later are flat, as the deck's own are; the library leaves Office's gradients and shadows. */
const FLAT =
  three('a:fillStyleLst', PLAIN_FILL) +
  three('a:lnStyleLst', ...LINES) +
  three('a:effectStyleLst', tag('a:effectStyle', {}, tag('a:effectLst'))) +
  three('a:bgFillStyleLst', PLAIN_FILL);

/**
 * The file's theme is the brand's palette, Office faces and flat shapes, so that a shape or text box drawn later
 * is on brand; the library leaves Office's palette. The notes master gets a theme of its own, as in every file by PowerPoint.
 */
export const theme: PackageRepair = (parts, deck) => {
  const root = parseXml(xmlOf(parts, THEME));
  root.attributes.set('name', 'Briefing');
  const themed = descend(root, 'a:themeElements');
  const colours = descend(themed, 'a:clrScheme');
  colours.attributes.set('name', 'Briefing');
  colours.children = (Object.keys(THEME_ROLES) as ThemeSlot[]).map((slot) =>
    tag(`a:${slot}`, {}, tag('a:srgbClr', { val: deck.scene.palette[THEME_ROLES[slot]] })),
  );
  const faces = descend(themed, 'a:fontScheme');
  faces.attributes.set('name', 'Briefing');
  faces.children = [faceMarkup('a:majorFont', deck.scene.fonts.heading), faceMarkup('a:minorFont', deck.scene.fonts.body)];
  const formats = descend(themed, 'a:fmtScheme');
  formats.attributes.set('name', 'Briefing');
  formats.children = [FLAT];
  root.children = root.children.filter((node) => typeof node !== 'string' && node.name !== 'a:extLst');
  parts.set(THEME, serializeXml(root));
  if (!parts.has('ppt/notesMasters/notesMaster1.xml')) return;
  parts.set(NOTES_THEME, serializeXml(root));
  parts.set(
    relationshipsOf('ppt/notesMasters/notesMaster1.xml'),
    writeRelationships([relationship('rId1', 'theme', '../theme/theme2.xml')]),
  );
};

const faceMarkup = (name: string, face: Scene['fonts']['heading']): string =>
  tag(
    name,
    {},
    tag('a:latin', { typeface: face.office }),
    tag('a:ea', { typeface: '' }),
    tag('a:cs', { typeface: '' }),
  );
