/** A colour with `part` of the first and the rest of the second, both as '#RRGGBB'. */
export function mixed(first: string, second: string, part: number): string {
  const channel = (at: number): string =>
    Math.round(parse(first, at) * part + parse(second, at) * (1 - part))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const parse = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
