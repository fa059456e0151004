import type { TemplateSlide } from '../../model/template';
import { assertNever } from '../../model/result';
import type { Briefing, Made } from '../context';
import {
  actors,
  controlGap,
  divider,
  exposure,
  legalBasis,
  options,
  purpose,
  recommendations,
  soWhat,
  sources,
} from './authored';
import { assumptions } from './assumptions';
import { bigNumber } from './big-number';
import { bottomLine } from './bottom-line';
import { chart } from './chart';
import { compare } from './compare';
import { context } from './context';
import { cover } from './cover';
import { figuresTable } from './figures-table';
import { flow } from './flow';
import { keyFigures } from './key-figures';
import { quotation } from './quotation';
import { sourceComparison } from './source-comparison';
import { timeline } from './timeline';

/** Makes what one template slide asks for. */
export function makeSlide(wanted: TemplateSlide, briefing: Briefing): Made {
  switch (wanted.kind) {
    case 'cover':
      return cover(wanted, briefing);
    case 'purpose':
      return purpose(wanted, briefing);
    case 'bottom-line':
      return bottomLine(wanted, briefing);
    case 'divider':
      return divider(wanted, briefing);
    case 'key-figures':
      return keyFigures(wanted, briefing);
    case 'big-number':
      return bigNumber(wanted, briefing);
    case 'chart':
      return chart(wanted, briefing);
    case 'compare':
      return compare(wanted, briefing);
    case 'figures-table':
      return figuresTable(wanted, briefing);
    case 'context':
      return context(wanted, briefing);
    case 'flow':
      return flow(wanted, briefing);
    case 'timeline':
      return timeline(wanted, briefing);
    case 'actors':
      return actors(wanted, briefing);
    case 'quotation':
      return quotation(wanted, briefing);
    case 'legal-basis':
      return legalBasis(wanted, briefing);
    case 'so-what':
      return soWhat(wanted, briefing);
    case 'exposure':
      return exposure(wanted, briefing);
    case 'control-gap':
      return controlGap(wanted, briefing);
    case 'recommendations':
      return recommendations(wanted, briefing);
    case 'options':
      return options(wanted, briefing);
    case 'assumptions':
      return assumptions(wanted, briefing);
    case 'source-comparison':
      return sourceComparison(wanted, briefing);
    case 'sources':
      return sources(wanted, briefing);
    default:
      return assertNever(wanted);
  }
}
