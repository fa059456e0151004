import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useApp, useSession } from '../state/context';
import { reachable } from '../state/reduce';
import type { Step } from '../state/session';
import { strings } from '../strings';

const steps: readonly Step[] = ['article', 'deck', 'export'];

/** The three steps, always in sight. */
export function Steps() {
  const { store } = useApp();
  const present = useSession(({ step }) => step);
  const hasDeck = useSession((session) => reachable(session, 'deck'));
  const hasBriefing = useSession((session) => reachable(session, 'article'));
  return (
    <ToggleButtonGroup
      className="steps"
      aria-label={strings.steps.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[present]}
      onSelectionChange={([step]) => store.dispatch({ type: 'go', step: step as Step })}
    >
      {steps.map((step, index) => (
        <ToggleButton
          key={step}
          id={step}
          className="step"
          isDisabled={present !== step && !(step === 'article' ? hasBriefing : hasDeck)}
        >
          <span className="step-number">{index + 1}</span> {strings.steps[step]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
