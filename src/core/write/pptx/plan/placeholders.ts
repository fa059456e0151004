import type { SceneItem, SceneSlide, TextItem } from '../../../scene/scene';

/** How an item answers to a placeholder of its slide's layout. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  /** Pairs a slide's placeholder with its layout's; 0 for the title. */
  readonly idx: number;
  /** What PowerPoint's selection pane calls it on the layout. */
  readonly label: string;
}

const SUBTITLE_IDX = 1;
const FOOTER_IDX = 11;
const SLIDE_NUMBER_IDX = 12;
const FIRST_BODY_IDX = 20;

/** True for a placeholder of what a slide says, rather than of its title and foot. */
export const isBodyText = ({ idx }: Placeholder): boolean => idx >= FIRST_BODY_IDX;

/**
 * Which items of a slide are placeholders. Titles, subtitles and bodies are, so that they stand in
 * the outline and in the reading order of a screen reader; sources, captions and markings are text boxes.
 */
export function placeholdersOf(slide: SceneSlide): ReadonlyMap<SceneItem, Placeholder> {
  const found = new Map<SceneItem, Placeholder>();
  const taken = new Set<number>();
  let bodies = 0;
  for (const item of slide.items) {
    // What stands in a house's own placeholders says so itself; the house's layout is all it follows.
    if (item.type !== 'text' || slide.house !== undefined) continue;
    const placeholder = placeholderOf(item, slide, FIRST_BODY_IDX + bodies);
    if (placeholder === null || taken.has(placeholder.idx)) continue;
    if (item.role === 'body') bodies++;
    taken.add(placeholder.idx);
    found.set(item, placeholder);
  }
  return found;
}

function placeholderOf(item: TextItem, slide: SceneSlide, bodyIdx: number): Placeholder | null {
  const cover = slide.kind === 'cover';
  switch (item.role) {
    case 'title':
      return { type: cover ? 'ctrTitle' : 'title', idx: 0, label: 'Title' };
    case 'subtitle':
      return { type: cover ? 'subTitle' : 'body', idx: SUBTITLE_IDX, label: 'Subtitle' };
    case 'body':
      return { type: 'body', idx: bodyIdx, label: `Text ${bodyIdx - FIRST_BODY_IDX + 1}` };
    case 'footer':
      return { type: 'ftr', idx: FOOTER_IDX, label: 'Footer' };
    case 'slide-number':
      return { type: 'sldNum', idx: SLIDE_NUMBER_IDX, label: 'Slide number' };
    case 'caption':
    case 'source':
    case 'marking':
      return null;
  }
}
