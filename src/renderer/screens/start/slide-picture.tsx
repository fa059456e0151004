import { useEffect, useState } from 'react';
import type { Picture } from '../../operations/showcase';
import { Thumbnail } from '../../ui/thumbnail';

export const pictureWidth = 222;

/** Pictures are made one after the other while nothing else is to do, so that the list answers at once. */
let queue: Promise<unknown> = Promise.resolve();

function whenIdle<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(
    () =>
      new Promise<T>((resolve, reject) => {
        window.requestIdleCallback(() => void work().then(resolve, reject), { timeout: 500 });
      }),
  );
  queue = next.catch(() => {});
  return next;
}

/** What was made of a template, brand or cover; they never change in place. */
const made = new WeakMap<object, Picture>();

interface SlidePictureProps {
  /** What the picture is of: a new one makes a new picture. */
  readonly of: object;
  /** Always the same function for the same `of`. */
  readonly make: () => Promise<Picture | null>;
}

/** A slide as a picture, made a little later than the rest of the card; a file that cannot be drawn has its name. */
export function SlidePicture({ of, make }: SlidePictureProps) {
  const [picture, setPicture] = useState(() => made.get(of) ?? null);
  useEffect(() => {
    let current = true;
    const show = async (): Promise<void> => {
      const known = made.get(of);
      const next = known ?? (await whenIdle(async () => (current ? make() : null)).catch(() => null));
      if (next !== null) made.set(of, next);
      if (current) setPicture(next);
    };
    void show();
    return () => {
      current = false;
    };
  }, [of, make]);
  return picture === null ? null : <Thumbnail scene={picture.scene} slide={picture.slide} width={pictureWidth} />;
}
