/** A piece of a label: the number, or what stands beside it. */
export interface LabelPart {
  readonly text: string;
  readonly number: boolean;
}

/**
 * Splits a label at its number: 'over EUR 30m' is an aside and '30m'. A label of several numbers
 * ('10 to 20') stays whole from the first to the last; one without a number is all number.
 */
export function labelParts(label: string): readonly LabelPart[] {
  const found = /^(.*?)([^\s\p{L}\d]*\d(?:.*\d)?[^\s\d]*)(.*)$/su.exec(label);
  if (found === null) return [{ text: label, number: true }];
  const [, before = '', number = '', after = ''] = found;
  return [
    { text: before, number: false },
    { text: number, number: true },
    { text: after, number: false },
  ].filter(({ text }) => text !== '');
}
