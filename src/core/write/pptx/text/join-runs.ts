import { sameLook } from '../../../scene/same-look';
import type { Paragraph, TextRun } from '../../../scene/scene';

/**
 * The runs of all lines of a paragraph in order, neighbours of one look joined: PowerPoint wraps
 * lines itself. A paragraph without words keeps one empty run, for its look.
 */
export function joinRuns({ lines }: Paragraph): readonly TextRun[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length === 1) return only;
  const runs: TextRun[] = [];
  for (const run of linkedThrough(lines.flat())) {
    const before = runs.at(-1);
    if (before !== undefined && sameLook(before, run) && sameLink(before.link, run.link)) runs[runs.length - 1] = { ...before, text: before.text + run.text };
    else runs.push(run);
  }
  const full = runs.filter((run) => run.text !== '');
  return full.length > 0 ? full : runs.slice(0, 1);
}

/** A comma between two raised marks that lead to one place leads there too: one link is easier to hit than two. */
function linkedThrough(runs: readonly TextRun[]): readonly TextRun[] {
  if (!runs.some(({ raised }) => raised)) return runs;
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const between = run.raised && run.link === null && before?.raised === true && after?.raised === true;
    return between && before.link !== null && sameLink(before.link, after.link) ? { ...run, link: before.link } : run;
  });
}

function sameLink(a: TextRun['link'], b: TextRun['link']): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return a.to === 'slide' ? b.to === 'slide' && a.slide === b.slide : b.to === 'url' && a.url === b.url;
}
