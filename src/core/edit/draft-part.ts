/** Every part of a brand or template that its editor changes. */
export type DraftPart =
  | 'name'
  | 'marking'
  // A brand's
  | 'footer'
  | 'palette'
  | 'fonts'
  | 'logo'
  | 'numbers'
  | 'charts'
  | 'house'
  // A template's
  | 'purpose'
  | 'audience'
  | 'eyebrow'
  | 'slide'
  | 'add-slide'
  | 'copy-slide'
  | 'remove-slide'
  | 'move-slide';

/** A part, or what is changed within it: 'palette.accent', 'slide.cover.title'. */
export type DraftField = DraftPart | `${DraftPart}.${string}`;

/** Every part states it: whether changes of one field in quick succession undo together. */
const joins: { readonly [P in DraftPart]: boolean } = {
  name: true,
  marking: true,
  footer: true,
  palette: true,
  fonts: true,
  logo: false,
  numbers: false,
  charts: false,
  house: false,
  purpose: true,
  audience: true,
  eyebrow: true,
  slide: true,
  'add-slide': false,
  'copy-slide': false,
  'remove-slide': false,
  'move-slide': false,
};

/** All of them. */
export const draftParts = Object.keys(joins) as readonly DraftPart[];

/** The part that a field belongs to. */
export const partOf = (field: DraftField): DraftPart => field.split('.')[0] as DraftPart;

/** Whether typing on in the field is one step. */
export const isTyped = (field: DraftField): boolean => joins[partOf(field)];
