import type { FontFace as BrandFace } from '../../core/model/brand';
import type { Scene } from '../../core/scene/scene';
import arimoBold from '../../../assets/fonts/Arimo-Bold.ttf?url';
import arimoBoldItalic from '../../../assets/fonts/Arimo-BoldItalic.ttf?url';
import arimoItalic from '../../../assets/fonts/Arimo-Italic.ttf?url';
import arimoRegular from '../../../assets/fonts/Arimo-Regular.ttf?url';
import caladeaBold from '../../../assets/fonts/Caladea-Bold.ttf?url';
import caladeaBoldItalic from '../../../assets/fonts/Caladea-BoldItalic.ttf?url';
import caladeaItalic from '../../../assets/fonts/Caladea-Italic.ttf?url';
import caladeaRegular from '../../../assets/fonts/Caladea-Regular.ttf?url';
import carlitoBold from '../../../assets/fonts/Carlito-Bold.ttf?url';
import carlitoBoldItalic from '../../../assets/fonts/Carlito-BoldItalic.ttf?url';
import carlitoItalic from '../../../assets/fonts/Carlito-Italic.ttf?url';
import carlitoRegular from '../../../assets/fonts/Carlito-Regular.ttf?url';
import tinosBold from '../../../assets/fonts/Tinos-Bold.ttf?url';
import tinosBoldItalic from '../../../assets/fonts/Tinos-BoldItalic.ttf?url';
import tinosItalic from '../../../assets/fonts/Tinos-Italic.ttf?url';
import tinosRegular from '../../../assets/fonts/Tinos-Regular.ttf?url';

/** Regular, bold, italic, bold italic. */
type Files = readonly [string, string, string, string];

const FILES: Readonly<Record<BrandFace['face'], Files>> = {
  Arimo: [arimoRegular, arimoBold, arimoItalic, arimoBoldItalic],
  Caladea: [caladeaRegular, caladeaBold, caladeaItalic, caladeaBoldItalic],
  Carlito: [carlitoRegular, carlitoBold, carlitoItalic, carlitoBoldItalic],
  Tinos: [tinosRegular, tinosBold, tinosItalic, tinosBoldItalic],
};

const STYLES = [
  { weight: '400', style: 'normal' },
  { weight: '700', style: 'normal' },
  { weight: '400', style: 'italic' },
  { weight: '700', style: 'italic' },
] as const;

/** Loads the brand's faces from the bundled files, each once a page; resolves when they can be drawn with. */
export async function loadFonts(fonts: Scene['fonts']): Promise<void> {
  await Promise.all(facesOf(fonts).flatMap(addFace).map((face) => face.load()));
}

/** Whether the brand's faces have been loaded already. */
export const areLoaded = (fonts: Scene['fonts']): boolean =>
  facesOf(fonts).every((name) => {
    const faces = [...document.fonts].filter(({ family }) => family === name);
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
  });

/** Names the brand's faces to the page, each once: a file is loaded when a text is set in it or asks for it. */
export function addFonts(fonts: Scene['fonts']): void {
  facesOf(fonts).forEach(addFace);
}

const facesOf = ({ heading, body }: Scene['fonts']): readonly BrandFace['face'][] => [...new Set([heading.face, body.face])];

function addFace(name: BrandFace['face']): readonly FontFace[] {
  const known = [...document.fonts].filter((face) => face.family === name);
  if (known.length > 0) return known;
  const faces = FILES[name].map((file, index) => new FontFace(name, `url("${file}")`, STYLES[index]));
  for (const face of faces) document.fonts.add(face);
  return faces;
}
