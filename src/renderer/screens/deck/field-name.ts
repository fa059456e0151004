import { strings } from '../../strings';

/** 'points.0.heading' → 'Point 1, heading'. */
export function fieldName(field: string): string {
  const names: Readonly<Record<string, string>> = strings.fields;
  const words: string[] = [];
  for (const key of field.split('.')) {
    if (/^\d+$/.test(key)) words.push(`${words.pop() ?? ''} ${Number(key) + 1}`);
    else words.push(names[key] ?? key);
  }
  return words.map((word, index) => (index === 0 ? word : strings.withinName(word))).join(', ');
}
