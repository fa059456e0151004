/** The colour of `choices` that reads best on `ground`; all '#RRGGBB'. WCAG 2.2 contrast ratio. */
export function readableOn(ground: string, choices: readonly [string, ...string[]]): string {
  const [first, ...rest] = choices;
  return rest.reduce((best, choice) => (ratio(ground, choice) > ratio(ground, best) ? choice : best), first);
}

function ratio(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
