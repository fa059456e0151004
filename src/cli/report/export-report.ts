import type { Extraction } from '../../core/model/extraction';
import type { Briefing } from '../briefing';
import type { CheckedFile } from '../check-written';
import type { WrittenBriefing } from '../write-briefing';

interface ReportedArticle {
  readonly name: string;
  readonly title: string;
  readonly hash: string;
}

/** What `lectern export --json` writes: a contract that other programs rely on. */
export interface ExportReport {
  /** The first article. */
  readonly article: ReportedArticle | null;
  readonly articles: readonly ReportedArticle[];
  readonly found: { readonly figures: number; readonly sections: number; readonly charts: number };
  readonly template: string;
  readonly brand: string;
  readonly slides: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
  readonly fit: Briefing['fit'];
  readonly findings: Briefing['findings'];
  /** True while an error stands: every page then says DRAFT. */
  readonly draft: boolean;
  readonly written: readonly string[];
  /** The written decks, opened again: what was read back, and what was found. */
  readonly checked: readonly CheckedFile[];
  /** Milliseconds a stage. */
  readonly times: Readonly<Record<string, number>>;
}

const reported = ({ article, outline }: Extraction): ReportedArticle => ({
  name: article.name,
  title: outline.title,
  hash: article.hash,
});

/** The report of one deck's export. */
export const exportReport = (
  { extractions, deck, fit, scene, findings }: Briefing,
  { paths, checked }: WrittenBriefing,
  times: ExportReport['times'],
): ExportReport => ({
  article: extractions.map(reported)[0] ?? null,
  articles: extractions.map(reported),
  found: {
    figures: extractions.flatMap(({ figures }) => figures).length,
    sections: extractions.flatMap(({ outline }) => outline.sections).length,
    charts: extractions.flatMap(({ groups }) => groups).filter(({ suggestion }) => suggestion !== null).length,
  },
  template: deck.template.id,
  brand: deck.brand,
  slides: scene.slides.map(({ id, kind, title }) => ({ id, kind, title })),
  fit,
  findings,
  draft: findings.some(({ severity }) => severity === 'error'),
  written: paths,
  checked,
  times,
});

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** The report for a person. */
export function readableReport(report: ExportReport): string {
  const { found, slides, fit, findings, written, checked, times } = report;
  const filled = fit.slots.filter(({ state }) => state === 'filled').length;
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const milliseconds = Object.entries(times).map(([stage, ms]) => `${stage} ${ms} ms`);
  return [
    report.articles.map(({ title }) => title).join('\n'),
    `Found    ${many(found.figures, 'figure', 'figures')}, ${many(found.sections, 'section', 'sections')}, ${many(found.charts, 'chart', 'charts')}`,
    `Deck     ${many(slides.length, 'slide', 'slides')} by ${report.template}: ${filled} of ${fit.slots.length} slots filled, ${many(fit.leftOver.figures.length, 'figure', 'figures')} and ${many(fit.leftOver.sections.length, 'section', 'sections')} left over`,
    `Checked  ${many(count('error'), 'error', 'errors')}, ${many(count('warning'), 'warning', 'warnings')}, ${many(count('note'), 'note', 'notes')}`,
    ...(report.draft ? ['DRAFT    every page says so until the errors are settled'] : []),
    ...written.map((path) => `Wrote    ${path}`),
    ...checked.map(({ file, numbers, findings: inFile }) => `Opened   ${file} again: ${many(numbers, 'number', 'numbers')} read back, ${many(inFile.length, 'finding', 'findings')}`),
    `Took     ${milliseconds.join(', ')}`,
  ].join('\n');
}
