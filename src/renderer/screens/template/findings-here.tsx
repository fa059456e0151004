import type { Finding } from '../../../core/model/finding';
import { findingIn } from '../../strings/core';
import { Icon } from '../../ui/icon';

/** What the checks say of the part that is shown, where it can be mended. */
export const FindingsHere = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <ul className="findings-here">
      {findings.map((finding) => {
        const { rule, place, severity } = finding;
        const { message, why } = findingIn(finding);
        return (
          <li key={`${rule} ${place.field} ${message}`} className={severity === 'error' ? 'finding-here finding-error' : 'finding-here'}>
            <Icon name={severity === 'error' ? 'error' : 'warning'} />
            <span>
              {message} {why}
            </span>
          </li>
        );
      })}
    </ul>
  );
