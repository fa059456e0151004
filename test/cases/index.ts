import type { Case } from './case';
import { bars } from './charts/bars';
import { columns } from './charts/columns';
import { constructed } from './charts/constructed';
import { parts } from './charts/parts';
import { trends } from './charts/trends';
import { actors } from './slides/actors';
import { assumptions } from './slides/assumptions';
import { bigNumber } from './slides/big-number';
import { bottomLine } from './slides/bottom-line';
import { compare } from './slides/compare';
import { context } from './slides/context';
import { controlGap } from './slides/control-gap';
import { cover } from './slides/cover';
import { divider } from './slides/divider';
import { exposure } from './slides/exposure';
import { figuresTable } from './slides/figures-table';
import { flow } from './slides/flow';
import { keyFigures } from './slides/key-figures';
import { legalBasis } from './slides/legal-basis';
import { options } from './slides/options';
import { purpose } from './slides/purpose';
import { quotation } from './slides/quotation';
import { recommendations } from './slides/recommendations';
import { soWhat } from './slides/so-what';
import { sourceComparison } from './slides/source-comparison';
import { sources } from './slides/sources';
import { timeline } from './slides/timeline';

/** Every slide kind and chart kind, with little and with much in it: tests and gallery alike. */
export const cases: readonly Case[] = [
  ...cover,
  ...purpose,
  ...bottomLine,
  ...divider,
  ...keyFigures,
  ...bigNumber,
  ...compare,
  ...figuresTable,
  ...context,
  ...flow,
  ...timeline,
  ...actors,
  ...quotation,
  ...legalBasis,
  ...soWhat,
  ...exposure,
  ...controlGap,
  ...recommendations,
  ...options,
  ...assumptions,
  ...sourceComparison,
  ...sources,
  ...bars,
  ...columns,
  ...trends,
  ...parts,
  ...constructed,
];

export type { Case };
