import type { TextRun } from '../../../scene/scene';
import type { DeckPlan } from '../plan/deck-plan';
import { solidFill } from '../xml/drawing';
import { escapeXml, isPlainXml } from '../xml/markup';
import type { SlideLinks } from './slide-links';

/** What the text of one slide is written with. */
export interface TextWriting {
  readonly deck: DeckPlan;
  readonly links: SlideLinks;
}

/** How text looks where it stands if it says nothing of its looks; null for what it must say itself. */
export interface Inherited {
  /** Hundredths of a point. */
  readonly size: number | null;
  /** Hundredths of a point that rounding may have moved a size by. */
  readonly near: number;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** As PowerPoint names a colour. */
  readonly fill: string | null;
  /** The theme's face. */
  readonly face: string | null;
}

/** The theme's heading and body faces, by the names that text uses for them. */
export const THEME_FACES = { heading: '+mj-lt', body: '+mn-lt' } as const;

/** Leave for a link to keep its run's colour; without it PowerPoint draws links in the theme's own. */
const OWN_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>' +
  '</a:ext></a:extLst>';

/** PowerPoint's own superscript stands three tenths above the line. */
const SUPERSCRIPT = 0.3;

/** How far a run is raised, in thousandths of a percent of its size. */
const raiseOf = ({ rise, size }: TextRun): number => Math.round((rise === undefined ? SUPERSCRIPT : rise / size) * 100) * 1000;

/** Size of a run in hundredths of a point. */
export const sizeOf = ({ size }: TextRun): number => Math.round(size * 100);

/** A run: its words, and of its looks what is not inherited. */
export const runMarkup = (run: TextRun, inherited: Inherited, writing: TextWriting): string =>
  `<a:r>${runProperties(run, inherited, writing)}${wordsOf(run)}</a:r>`;

/** The id by which PowerPoint knows its slide number field. */
const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** The number of the slide as the field that follows the slide when it moves. */
export const numberField = (run: TextRun, inherited: Inherited, writing: TextWriting): string =>
  `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${runProperties(run, inherited, writing)}${wordsOf(run)}</a:fld>`;

const wordsOf = ({ text }: TextRun): string => `<a:t>${isPlainXml(text) ? text : escapeXml(text.replace(/[\r\n]+/g, ' '))}</a:t>`;

function runProperties(run: TextRun, inherited: Inherited, { deck, links }: TextWriting): string {
  let attributes = ` lang="${deck.language}"`;
  const size = sizeOf(run);
  if (inherited.size === null || Math.abs(size - inherited.size) > inherited.near) attributes += ` sz="${size}"`;
  if (run.bold !== inherited.bold) attributes += ` b="${run.bold ? 1 : 0}"`;
  if (run.italic !== inherited.italic) attributes += ` i="${run.italic ? 1 : 0}"`;
  if (run.raised) attributes += ` baseline="${raiseOf(run)}"`;
  const fill = deck.colour(run.colour);
  const face = THEME_FACES[run.font];
  let inside = fill === inherited.fill ? '' : solidFill(fill);
  if (face !== inherited.face) inside += `<a:latin typeface="${face}"/>`;
  const link = links.attributesOf(run.link);
  if (link !== null) inside += fill === deck.linkColour ? `<a:hlinkClick${link}/>` : `<a:hlinkClick${link}>${OWN_COLOUR}</a:hlinkClick>`;
  return inside === '' ? `<a:rPr${attributes}/>` : `<a:rPr${attributes}>${inside}</a:rPr>`;
}
