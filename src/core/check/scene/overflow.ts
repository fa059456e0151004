import type { SceneRule } from './scene-rule';

/** Layout itself says what it could not fit. */
export const overflow: SceneRule = ({ slide }) =>
  slide.overflow.map((what) => ({
    rule: 'overflow',
    severity: 'error',
    place: { slide: slide.slide },
    message: what,
    actual: what,
    expected: 'everything fits its place',
    why: 'What does not fit is cut or unreadable on the slide. Shorten it or move it to another slide.',
  }));
