import type { Extraction } from '../../../core/model/extraction';
import type { Group } from '../../../core/model/group';

/** Groups that suggest a chart and of which at least two figures are chosen. */
export const chosenGroups = ({ groups }: Extraction, chosen: ReadonlySet<string>): readonly Group[] =>
  groups.filter(
    ({ bond, suggestion, figures }) =>
      bond !== 'equivalents' &&
      suggestion !== null &&
      figures.filter((id) => chosen.has(id)).length > 1,
  );
