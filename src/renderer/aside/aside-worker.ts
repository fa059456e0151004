import { checkBriefing } from '../../core/check/briefing/check-briefing';
import { checkDeck } from '../../core/check/deck/check-deck';
import { compose } from '../../core/compose/compose';
import { readNumbers } from '../../core/extract/figures/read-numbers';
import type { BriefingDocument } from '../../core/model/document';
import type { FitReport } from '../../core/model/fit';
import type { ComposedWith } from '../operations/composing';
import type { AsideJob, AsideOrder, AsideReply } from './aside-job';

addEventListener('message', ({ data }: MessageEvent<AsideOrder>) => {
  const reply: AsideReply = { number: data.number, made: JSON.stringify(done(data)) };
  // A worker's own postMessage takes no target; the types are the page's.
  (postMessage as (reply: AsideReply) => void)(reply);
});

/** The window wrote the texts a moment ago: they are what their types say. */
function done({ do: what, document: parts, beside }: AsideJob): unknown {
  const document = JSON.parse(parts.join('')) as BriefingDocument;
  switch (what) {
    case 'compose': {
      const { extractions, choices } = document;
      return compose({ ...(JSON.parse(beside) as ComposedWith), extractions, choices, occasion: '' });
    }
    case 'check': {
      const { deck, extractions } = document;
      const fit = JSON.parse(beside) as FitReport | null;
      return deck === null ? [] : [...checkDeck(deck, readNumbers), ...checkBriefing({ deck, extractions, fit })];
    }
  }
}
