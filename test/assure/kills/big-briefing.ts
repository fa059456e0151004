import type { BriefingDocument } from '../../../src/core/model/document';

/** A briefing of some hundred kilobytes, every part of it marked with its version. */
export const bigBriefing = (version: number): BriefingDocument => ({
  format: 'lectern',
  version: 1,
  extractions: [],
  choices: Array.from({ length: 400 }, (_, index) => ({
    article: `a${index}`,
    figures: Array.from({ length: 40 }, () => `version-${version}`),
    sections: [],
  })),
  deck: null,
  fit: null,
});

/** The version that every part of a briefing bears; null when it is a mix. */
export function versionOf({ choices }: BriefingDocument): number | null {
  const marks = new Set(choices.flatMap(({ figures }) => figures));
  const [mark] = marks;
  return marks.size === 1 && choices.length === 400 ? Number(mark?.replace('version-', '')) : null;
}
