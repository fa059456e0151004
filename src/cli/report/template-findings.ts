import type { Finding } from '../../core/model/finding';
import type { Template } from '../../core/model/template';

/** 'rows.0.whyNow' → 'rows 1, whyNow': lists are counted from 1. */
const plainField = (field: string): string => field.replaceAll(/\.(\d+)/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ', ');

/** What stands there and what should, where the message does not say it already. */
const detail = ({ message, actual, expected }: Finding): string => {
  const there = message.includes(actual) || actual.startsWith('nothing') ? '' : `\n           there: ${actual}`;
  return `${there}\n           wanted: ${expected}`;
};

/** Findings on a template for a person: slide by slide in the template's order, what is the template's own first. */
export function templateLines({ slides }: Template, findings: readonly Finding[]): string {
  const lines = (found: readonly Finding[]): readonly string[] =>
    found.map((finding) => `  ${finding.severity.padEnd(7)}  ${finding.message}${finding.place.field === undefined ? '' : ` (${plainField(finding.place.field)})`}${detail(finding)}`);
  const own = findings.filter(({ place }) => place.slide === undefined);
  const ids = [...new Set(slides.map(({ id }) => id))];
  return [
    ...(own.length === 0 ? [] : ['The template', ...lines(own)]),
    ...ids.flatMap((id) => {
      const found = findings.filter(({ place }) => place.slide === id);
      const at = slides.findIndex((slide) => slide.id === id);
      return found.length === 0 ? [] : [`Slide ${at + 1}, “${slides[at]?.title ?? ''}” (${id})`, ...lines(found)];
    }),
  ].join('\n');
}
