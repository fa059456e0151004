import type { OfficePackage, PartElement } from '../../office/open-package';
import { toBase64 } from '../../office/base64';
import { pictureMime } from '../../office/pictures';
import { relationsOf } from '../../office/relations';
import type { Paint } from '../colours';
import type { HouseBox } from '../layouts/box';
import type { Fill } from './fill';

/** What a drawing is collected on: markup of the SVG, its gradients, and what could not be drawn as it is. */
export class Canvas {
  readonly #definitions: string[] = [];
  readonly #template: OfficePackage;
  /** Shapes and pictures that the preview shows differently from PowerPoint. */
  simplified = 0;

  constructor(template: OfficePackage) {
    this.#template = template;
  }

  /** A picture of a part, stretched over a box, or '' when no browser shows its kind. */
  picture(part: string, relation: string, crop: PartElement | null, box: HouseBox): string {
    const target = relationsOf(this.#template, part).find(({ id }) => id === relation)?.part;
    const bytes = target === undefined ? null : this.#template.bytes(target);
    const mime = bytes === null ? null : pictureMime(bytes);
    if (bytes === null || mime === null) {
      this.simplified++;
      return '';
    }
    const cut = (side: string): number => Math.max(-1, Math.min(0.99, Number(crop?.attributes[side] ?? 0) / 100_000));
    const [l, t] = [cut('l'), cut('t')];
    const view = `${l} ${t} ${Math.max(0.01, 1 - l - cut('r'))} ${Math.max(0.01, 1 - t - cut('b'))}`;
    return `<svg ${place(box)} viewBox="${view}" preserveAspectRatio="none"><image width="1" height="1" preserveAspectRatio="none" href="data:${mime};base64,${inBase64(bytes)}"/></svg>`;
  }

  /** The attributes by which an outline is filled. A picture within an outline is drawn as the outline's box. */
  fill(fill: Fill): string {
    switch (fill.kind) {
      case 'none':
      case 'picture':
        return 'fill="none"';
      case 'solid':
        return paintAttributes('fill', fill.paint);
      case 'gradient':
        return `fill="url(#${this.#gradient(fill)})"`;
    }
  }

  #gradient({ stops, angle, radial, centre }: Extract<Fill, { kind: 'gradient' }>): string {
    const id = `g${this.#definitions.length + 1}`;
    const inner = [...stops]
      .sort((a, b) => a.at - b.at)
      .map(({ at, paint }) => `<stop offset="${at}" stop-color="#${paint.hex}" stop-opacity="${paint.alpha}"/>`)
      .join('');
    const turn = (angle / 180) * Math.PI;
    const end = (value: number): number => Math.round((0.5 + value / 2) * 1000) / 1000;
    this.#definitions.push(
      radial
        ? `<radialGradient id="${id}" cx="${centre[0]}" cy="${centre[1]}" r="${reach(centre)}">${inner}</radialGradient>`
        : `<linearGradient id="${id}" x1="${end(-Math.cos(turn))}" y1="${end(-Math.sin(turn))}" x2="${end(Math.cos(turn))}" y2="${end(Math.sin(turn))}">${inner}</linearGradient>`,
    );
    return id;
  }

  /** The whole drawing as an SVG document. */
  document(content: string, size: { readonly w: number; readonly h: number }): string {
    const definitions = this.#definitions.length === 0 ? '' : `<defs>${this.#definitions.join('')}</defs>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}" viewBox="0 0 ${size.w} ${size.h}">${definitions}${content}</svg>`;
  }
}

/** From a point of a square of one to its farthest corner. */
const reach = ([x, y]: readonly [number, number]): number => Math.round(Math.hypot(Math.max(x, 1 - x), Math.max(y, 1 - y)) * 1000) / 1000;

const written = new WeakMap<Uint8Array, string>();

/** A picture's bytes in base64: every layout of a master shows the same ones. */
function inBase64(bytes: Uint8Array): string {
  const before = written.get(bytes);
  if (before !== undefined) return before;
  const data = toBase64(bytes);
  written.set(bytes, data);
  return data;
}

/** Place and size as SVG attributes. */
export const place = ({ x, y, w, h }: HouseBox): string => `x="${x}" y="${y}" width="${w}" height="${h}"`;

/** A colour as the attributes of a fill or a stroke. */
export const paintAttributes = (of: 'fill' | 'stroke', { hex, alpha }: Paint): string =>
  `${of}="#${hex}"${alpha < 1 ? ` ${of}-opacity="${Math.round(alpha * 1000) / 1000}"` : ''}`;
