import { strings } from '../../strings';

/** 'points.0.heading' → 'Point 1, heading'. */
export function fieldName(field: string): string {
  const names: Readonly<Record<string, string>> = strings.fields;
  return field
    .split('.')
    .reduce<readonly string[]>((words, key) => {
      const last = words.at(-1);
      if (/^\d+$/.test(key) && last !== undefined) {
        return [...words.slice(0, -1), `${last} ${Number(key) + 1}`];
      }
      return [...words, names[key] ?? key];
    }, [])
    .map((word, index) => (index === 0 ? word : word.toLocaleLowerCase()))
    .join(', ');
}
