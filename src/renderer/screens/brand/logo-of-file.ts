import { readLogoFile } from '../../../core/edit/brand/logo-file';
import type { Logo } from '../../../core/model/brand';
import { done, failed, type Result } from '../../../core/model/result';

/** Larger pictures are drawn smaller: a logo is a few centimetres wide. */
const widest = 1600;
const LARGEST_SIDE = 12_000;

/** A file as a logo. An SVG is drawn once, as a picture, and what is kept is that picture. */
export async function logoOfFile(file: File, alt: string): Promise<Result<Logo>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readLogoFile(bytes, file.name, (utf8) => new TextDecoder().decode(utf8));
  if (!read.ok) return read;
  const { mime } = read.value;
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  try {
    const picture = await loaded(url);
    const { naturalWidth: width, naturalHeight: height } = picture;
    if (width === 0 || height === 0 || Math.max(width, height) > LARGEST_SIDE) return unreadable(file.name);
    const isDrawn = mime === 'image/svg+xml' || width > widest;
    if (!isDrawn) return done({ mime, data: base64(bytes), width, height, alt });
    return done({ ...drawn(picture, widest / width), alt });
  } catch {
    return unreadable(file.name);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const unreadable = (name: string): Result<never> =>
  failed('not-a-picture:drawn', name);

async function loaded(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

function drawn(picture: HTMLImageElement, scale: number): Omit<Logo, 'alt'> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const data = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return { mime: 'image/png', data, width: canvas.width, height: canvas.height };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
