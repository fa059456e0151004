import type { Deck } from '../../../core/model/deck';
import type { Finding, Severity } from '../../../core/model/finding';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { FindingItem } from './finding-item';

interface FindingListProps {
  /** Null while they are looked for. */
  readonly findings: readonly Finding[] | null;
  readonly deck: Deck;
}

const words = strings.export;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What was found, by how much it matters; each leads to its place and its repair. */
export function FindingList({ findings, deck }: FindingListProps) {
  return (
    <section className="findings" aria-labelledby="findings" aria-busy={findings === null}>
      <h2 id="findings">{words.findings}</h2>
      {findings === null && <p className="quiet">{words.looking}</p>}
      {findings?.length === 0 && (
        <p className="findings-clean">
          <Icon name="check" />
          <span>
            <strong>{words.clean}</strong> {words.cleanHint}
          </span>
        </p>
      )}
      {severities.map((severity) => {
        const some = findings?.filter((finding) => finding.severity === severity) ?? [];
        return some.length === 0 ? null : (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <h3 className="label" id={`findings-${severity}`}>
              {words.severity[severity]} <span className="count">{some.length}</span>
            </h3>
            <ul>
              {some.map((finding) => (
                <FindingItem key={JSON.stringify(finding)} finding={finding} deck={deck} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
