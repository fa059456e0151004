import type { ElectronApplication } from 'playwright';

/** A colour this far off, of 255, is another colour: less is the rasteriser's and the JPEG's own. */
export const COLOUR_TOLERANCE = 32;
/** So much of a screen may be of another colour before it counts as changed: a tenth of a per cent, a word's worth. */
export const SHARE_TOLERANCE = 0.001;

/** How a screen differs from its reference. */
export interface Difference {
  /** 0 for the same, 1 where the sizes differ. */
  readonly share: number;
  /** The screen, paled, with what differs in red: a PNG. */
  readonly picture: Buffer;
}

/** Holds two JPEGs against each other, decoded by the app that is pictured. */
export async function differenceOf(app: ElectronApplication, reference: Buffer, actual: Buffer): Promise<Difference> {
  const { share, png } = await app.evaluate(
    ({ nativeImage }, [one, other, tolerance]) => {
      const [before, after] = [one, other].map((base64) => nativeImage.createFromBuffer(Buffer.from(base64, 'base64')));
      if (before === undefined || after === undefined) throw new Error('Two pictures are compared.');
      const size = after.getSize();
      const sameSize = before.getSize().width === size.width && before.getSize().height === size.height;
      const [was, is] = [before.toBitmap(), after.toBitmap()];
      const marked = Buffer.alloc(is.length, 255);
      let differing = 0;
      for (let at = 0; at < is.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs((was[at + channel] ?? 0) - (is[at + channel] ?? 0)) > tolerance);
        if (far) differing += 1;
        // Blue, green, red: what differs is red, the rest pale.
        const pale = 200 + Math.round((is[at] ?? 0) / 5);
        marked.set(far ? [0, 0, 220] : [pale, pale, pale], at);
      }
      const png = nativeImage.createFromBitmap(marked, size).toPNG().toString('base64');
      return { share: sameSize ? differing / (is.length / 4) : 1, png };
    },
    [reference.toString('base64'), actual.toString('base64'), COLOUR_TOLERANCE] as const,
  );
  return { share, picture: Buffer.from(png, 'base64') };
}
