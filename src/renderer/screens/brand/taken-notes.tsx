import type { Finding } from '../../../core/model/finding';
import { strings } from '../../strings';
import { findingIn } from '../../strings/core';
import { Icon } from '../../ui/icon';

/** What of the house's own presentation could not be taken as it is, and why. */
export const TakenNotes = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <section className="taken" aria-labelledby="taken">
      <h2 id="taken">{strings.brand.taken}</h2>
      <ul>
        {findings.map(findingIn).map(({ message, why }) => (
          <li key={message}>
            <Icon name="note" />
            <span>
              {message} <span className="quiet">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
