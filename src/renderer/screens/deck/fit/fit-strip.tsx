import { useState } from 'react';
import type { Deck } from '../../../../core/model/deck';
import { useApp, useSession } from '../../../state/context';
import { strings } from '../../../strings';
import { Button, IconButton } from '../../../ui/button';
import { FitReportSheet } from './fit-report-sheet';

const words = strings.deck.fit;

/** After a template was applied: how much of it the article filled, in one line. */
export function FitStrip({ deck }: { readonly deck: Deck }) {
  const { store } = useApp();
  const fit = useSession(({ briefing }) => (briefing === null || briefing.fitSeen === briefing.history.present.fit ? null : briefing.history.present.fit));
  const [open, setOpen] = useState(false);
  if (fit === null) return null;
  const filled = fit.slots.filter(({ state }) => state === 'filled').length;
  const leftOver = fit.leftOver.figures.length + fit.leftOver.sections.length;
  return (
    <div className="fit-strip" role="status">
      <p>
        {words.summary(deck.template.name, filled, fit.slots.length)} {words.leftOver(leftOver)}
      </p>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {words.show}
      </Button>
      <IconButton
        icon="close"
        label={words.close}
        onPress={() => store.dispatch({ type: 'close-fit' })}
      />
      {open && <FitReportSheet fit={fit} deck={deck} onClose={() => setOpen(false)} />}
    </div>
  );
}
