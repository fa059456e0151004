import type { ColourRole, FontFace, Palette } from '../model/brand';
import type { SlideKind } from '../model/slide';
import type { ChartSpec } from './chart-spec';
import type { Overflow } from './overflow';
import type { Pt } from './units';

/** A role of the brand, or a fixed colour (markings) as '#RRGGBB'. */
export type Colour = ColourRole | `#${string}`;

export interface Frame {
  readonly x: Pt;
  readonly y: Pt;
  readonly w: Pt;
  readonly h: Pt;
}

/** Where a run leads. A slide is named by its SceneSlide id. */
export type LinkTarget =
  | { readonly to: 'slide'; readonly slide: string }
  | { readonly to: 'url'; readonly url: string };

export interface TextRun {
  readonly text: string;
  readonly font: 'heading' | 'body';
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: Colour;
  readonly raised: boolean;
  /** Shown in capitals, as the house's layout asks; the text itself keeps its letters. */
  readonly capitals?: true;
  /** How far a raised run stands above its line; three tenths of its size when absent. */
  readonly rise?: Pt;
  readonly link: LinkTarget | null;
  /** Ledger id of the number this run shows. */
  readonly figure: string | null;
  /** Path of the slide field this run was laid out from: 'cards.0.label'. Null for furniture. */
  readonly field: string | null;
}

/** A paragraph already broken into lines by the measured font; joining the lines' runs gives the text. */
export interface Paragraph {
  readonly lines: readonly (readonly TextRun[])[];
  readonly align: 'left' | 'centre' | 'right';
  /** 'disc' and 'number' hang; null is plain. */
  readonly bullet: 'disc' | 'number' | null;
  /** Left indent of the text; the bullet hangs into it. */
  readonly indent: Pt;
  readonly lineHeight: Pt;
  readonly spaceAfter: Pt;
}

interface ItemBase {
  /** Unique within its slide: 'title', 'card-1-number'. */
  readonly name: string;
  readonly frame: Frame;
  /** Ledger ids the item shows. */
  readonly figures: readonly string[];
}

/** Set on what frames every slide alike and says nothing: a writer may put it on the deck's master. */
interface Furnishing {
  readonly furniture?: true;
}

/** What a text item is to a screen reader and to PowerPoint's outline. */
export type TextRole =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'caption'
  | 'source'
  | 'footer'
  | 'slide-number'
  | 'marking';

/** The placeholder of a house's layout that a text fills: place and look are the layout's, not its own. */
export interface FilledPlaceholder {
  /** As the layout writes it; null for a placeholder without a type. */
  readonly type: string | null;
  readonly idx: number;
  /** How the layout sets text; a run that looks so says nothing of its looks. */
  readonly look: Pick<TextRun, 'font' | 'size' | 'bold' | 'italic' | 'colour'>;
  /** How far PowerPoint's own fitting shrinks the text, as shares; null when it stands at full size. */
  readonly shrunk: { readonly size: number; readonly line: number } | null;
  /** The layout makes a list of it, which it is not. */
  readonly unlisted?: true;
  /** The layout writes from right to left, which the text does not: how it stands all the same. */
  readonly fromRight?: Paragraph['align'];
}

export interface TextItem extends ItemBase {
  readonly type: 'text';
  readonly role: TextRole;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Behind the text, filling the frame; null for none. */
  readonly fill: Colour | null;
  /** Space between frame and text on all four sides. */
  readonly inset: Pt;
  /** Set where the house's own layout places the text. */
  readonly fills?: FilledPlaceholder;
}

export interface ShapeItem extends ItemBase, Furnishing {
  readonly type: 'shape';
  readonly geometry: 'rectangle' | 'rounded' | 'ellipse' | 'chevron' | 'triangle';
  readonly fill: Colour | null;
  readonly stroke: { readonly colour: Colour; readonly width: Pt } | null;
  /** Empty for decoration that a screen reader skips. */
  readonly alt: string;
}

export interface LineItem extends ItemBase {
  readonly type: 'line';
  /** From the frame's top left to its bottom right; w or h may be 0. */
  readonly colour: Colour;
  readonly width: Pt;
  readonly dash: 'solid' | 'dash';
  readonly arrow: boolean;
}

export interface ImageItem extends ItemBase, Furnishing {
  readonly type: 'image';
  readonly mime: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** base64 */
  readonly data: string;
  readonly alt: string;
}

export interface ChartItem extends ItemBase {
  readonly type: 'chart';
  readonly chart: ChartSpec;
  readonly alt: string;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill: Colour | null;
  readonly align: 'top' | 'middle';
}

export interface TableItem extends ItemBase {
  readonly type: 'table';
  /** Widths of the columns; they add up to the frame's width. */
  readonly columns: readonly Pt[];
  /** The first row is the header row. Heights add up to the frame's height. */
  readonly rows: readonly { readonly height: Pt; readonly cells: readonly TableCell[] }[];
  /**
   * Space between a cell's edge and its text. In the first column the left one stands at the right,
   * so that its text stands at the table's edge, in line with everything else on the slide.
   */
  readonly inset: Pt;
  readonly headerRule: Colour;
  readonly rowRule: Colour;
  readonly alt: string;
}

/** A clickable area without paint of its own. */
export interface LinkItem extends ItemBase {
  readonly type: 'link';
  readonly target: LinkTarget;
  readonly label: string;
}

/** The closed union between layout and the writers. Adding a member fails every writer's switch. */
export type SceneItem =
  | TextItem
  | ShapeItem
  | LineItem
  | ImageItem
  | ChartItem
  | TableItem
  | LinkItem;

export interface SceneSlide {
  /** Unique in the scene: the deck slide's id, with '.2' and so on for continuations. */
  readonly id: string;
  /** Id of the deck slide. */
  readonly slide: string;
  readonly kind: SlideKind;
  /** Plain text of the title, continuation mark included. */
  readonly title: string;
  readonly background: Colour;
  /** The house's layout that the slide is written on, and what that paints behind it: for preview and PDF, as the PPTX has the layout itself. */
  readonly house?: {
    readonly layout: string;
    readonly behind: readonly (ImageItem | TextItem)[];
    /** What is painted, from the bottom up, with all its colours; its outlines where it is not its box. */
    readonly grounds: readonly { readonly box: Frame; readonly colours: readonly Colour[]; readonly opaque: boolean; readonly outline?: readonly (readonly number[])[] | undefined }[];
  };
  /** In reading order; painted in the same order. */
  readonly items: readonly SceneItem[];
  readonly notes: string;
  /** Section name this slide opens, or null. */
  readonly section: string | null;
  /** What did not fit although everything was tried; empty on a good slide. */
  readonly overflow: readonly Overflow[];
}

/** Placed items for every slide: all a writer needs, and nothing it must decide. */
export interface Scene {
  readonly size: { readonly w: Pt; readonly h: Pt };
  readonly palette: Palette;
  readonly fonts: { readonly heading: FontFace; readonly body: FontFace };
  /** Title, subject and language for the file's properties. */
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** ISO 8601 date-time written as created and modified. */
  readonly created: string;
  /** SHA-256 of each article the deck was made from, in hexadecimal. */
  readonly madeFrom: readonly string[];
  readonly slides: readonly SceneSlide[];
  /** The house's template: its package in base64, and what the theme's colours are called and are. */
  readonly house?: { readonly package: string; readonly colours: Readonly<Record<string, string>> };
}
