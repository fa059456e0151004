import { repairCommand } from '../../../core/edit/repair';
import type { Finding } from '../../../core/model/finding';
import { useDocument, usePerform } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';

/** Puts a finding right in one click, where nothing has to be asked. It can be undone like any edit. */
export function RepairButton({ finding }: { readonly finding: Finding }) {
  const perform = usePerform();
  const command = repairCommand(finding, useDocument());
  if (finding.repair === undefined || command === null) return null;
  return (
    <Button look="quiet" onPress={() => perform(command)}>
      {strings.repairs[finding.repair.repair]}
    </Button>
  );
}
