/** Line icons on a 16-unit grid; always beside or behind a name. */
const paths = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3',
  down: 'M4 6l4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  up: 'M4 10l4-4 4 4',
  sort: 'M5 3v10M5 13l-2.5-2.5M5 13l2.5-2.5M11 13V3M11 3L8.5 5.5M11 3l2.5 2.5',
  merge: 'M3 3.5h10M3 12.5h10M8 5v6M8 5 6 7M8 5l2 2',
  split: 'M2.5 8h11M8 6V2M8 2 6 4M8 2l2 2M8 10v4M8 14l-2-2M8 14l2-2',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  dash: 'M4 8h8',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  pencil: 'M3 13l.6-2.6 7-7 2 2-7 7L3 13zM9.4 4.6l2 2',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2h-5z',
  open: 'M2 12.5v-9h4l1.5 1.5H14v7.5zM2 7h12',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.7v.3',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v4M8 10.7v.3',
  note: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5.2v.3',
  copy: 'M6 6h7.5v7.5H6zM3.5 10h-1V2.5H10v1',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  bars: 'M2.5 3h8v2.5h-8zM2.5 7h11v2.5h-11zM2.5 11h5v2.5h-5z',
  columns: 'M3 7h2.5v6.5H3zM7 3h2.5v10.5H7zM11 9h2.5v4.5H11z',
  trend: 'M2 13.5h12M3 11l4-3.5 2 1.5 4.5-5.5',
  ring: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6 6.5v6',
  reset: 'M3 8a5 5 0 1 0 1.5-3.5L3 6M3 3v3h3',
  template: 'M2.5 2.5h11v3h-11zM2.5 8h5v5.5h-5zM10 8h3.5v5.5H10z',
  language: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c2 1.7 2.6 3.8 2.6 6S10 12.3 8 14c-2-1.7-2.6-3.8-2.6-6S6 3.7 8 2z',
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  notes: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  library: 'M2.5 3h3v10h-3zM5.500 3h3v10h-3zM9.500 3.500l2.800-.7 2.300 9.500-2.800.7z',
  export: 'M8 10V2.5M5 5l3-3 3 3M3 9v4.5h10V9',
  drag: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12a6 6 0 0 0 0-12z',
} as const;

export type IconName = keyof typeof paths;

/** An icon; decoration to a screen reader. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
