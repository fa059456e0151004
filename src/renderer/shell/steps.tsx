import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useApp, useSession } from '../state/context';
import { reachable } from '../state/reduce';
import type { Step } from '../state/session';
import { strings } from '../strings';

const steps: readonly Step[] = ['article', 'deck', 'export'];

/** The three steps, always in sight. */
export function Steps() {
  const { store } = useApp();
  const session = useSession((state) => state);
  return (
    <ToggleButtonGroup
      className="steps"
      aria-label={strings.steps.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[session.step]}
      onSelectionChange={([step]) => store.dispatch({ type: 'go', step: step as Step })}
    >
      {steps.map((step, index) => (
        <ToggleButton
          key={step}
          id={step}
          className="step"
          isDisabled={session.step !== step && !reachable(session, step)}
        >
          <span className="step-number">{index + 1}</span> {strings.steps[step]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
