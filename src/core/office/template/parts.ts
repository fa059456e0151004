/** The kinds of part that a template keeps, by the last word of the relationship that leads to one. */
export type KeptKind = 'slideMaster' | 'slideLayout' | 'theme' | 'themeOverride' | 'image' | 'notesMaster' | 'font' | 'tableStyles';

const KINDS: readonly KeptKind[] = [
  'slideMaster', 'slideLayout', 'theme', 'themeOverride', 'image', 'notesMaster', 'font', 'tableStyles',
];

export const isKept = (type: string): type is KeptKind => KINDS.some((kind) => kind === type);

/** The name a kept part gets: never the file's own, which may lead anywhere. */
export function partName(kind: KeptKind, number: number, extension: string): string {
  switch (kind) {
    case 'slideMaster':
      return `ppt/slideMasters/slideMaster${number}.xml`;
    case 'slideLayout':
      return `ppt/slideLayouts/slideLayout${number}.xml`;
    case 'theme':
      return `ppt/theme/theme${number}.xml`;
    case 'themeOverride':
      return `ppt/theme/themeOverride${number}.xml`;
    case 'image':
      return `ppt/media/house${number}.${extension}`;
    case 'notesMaster':
      return `ppt/notesMasters/notesMaster${number}.xml`;
    case 'font':
      return `ppt/fonts/font${number}.fntdata`;
    case 'tableStyles':
      return 'ppt/tableStyles.xml';
  }
}
