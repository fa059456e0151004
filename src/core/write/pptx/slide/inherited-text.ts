import type { Paragraph, TextItem } from '../../../scene/scene';
import type { DeckPlan } from '../plan/deck-plan';
import { levelOf, type Level } from '../plan/level';
import { child, elements, type XmlElement } from '../xml/tree';

/** Takes out of a placeholder's text what its layout says already, so that it follows the layout and the file stays small. */
export function inheritText(body: XmlElement, item: TextItem, like: TextItem, deck: DeckPlan): void {
  const level = levelOf(like);
  if (level === null) return;
  const properties = child(body, 'a:bodyPr');
  if (properties !== undefined && item.anchor === like.anchor && item.inset === like.inset) {
    properties.attributes.clear();
    properties.children = [];
  }
  const attributes = runAttributes(level);
  const fill = deck.colour(level.run.colour);
  elements(body, 'a:p').forEach((paragraph, nth) => {
    if (sameParagraph(item.paragraphs[nth], level.paragraph)) dropParagraphLook(paragraph);
    for (const run of elements(paragraph, 'a:r')) {
      const look = child(run, 'a:rPr');
      if (look !== undefined) dropRunLook(look, attributes, fill, level);
    }
  });
}

const sameParagraph = (paragraph: Paragraph | undefined, like: Paragraph): boolean =>
  paragraph !== undefined &&
  (['align', 'bullet', 'indent', 'lineHeight'] as const).every((key) => paragraph[key] === like[key]);

/** Space after a paragraph is its own; all else goes, and with nothing left the properties themselves. */
function dropParagraphLook(paragraph: XmlElement): void {
  const properties = child(paragraph, 'a:pPr');
  if (properties === undefined) return;
  properties.attributes.clear();
  properties.children = properties.children.filter((node) => typeof node !== 'string' && node.name === 'a:spcAft');
  if (properties.children.length === 0) paragraph.children = paragraph.children.filter((node) => node !== properties);
}

const runAttributes = ({ run }: Level): readonly (readonly [string, string])[] => [
  ['sz', String(Math.round(run.size * 100))],
  ['b', run.bold ? '1' : '0'],
  ['i', run.italic ? '1' : '0'],
];

function dropRunLook(
  look: XmlElement,
  attributes: readonly (readonly [string, string])[],
  fill: string,
  { run }: Level,
): void {
  for (const [name, value] of attributes) if (look.attributes.get(name) === value) look.attributes.delete(name);
  const face = run.font === 'heading' ? '+mj-lt' : '+mn-lt';
  look.children = look.children.filter((node) => {
    if (typeof node === 'string') return true;
    if (node.name === 'a:latin') return node.attributes.get('typeface') !== face;
    if (node.name !== 'a:solidFill') return true;
    const [colour] = elements(node);
    return colour?.attributes.get('val') !== fill;
  });
}
