import { Button } from 'react-aria-components';
import type { Deck } from '../../../core/model/deck';
import type { Finding, Severity } from '../../../core/model/finding';
import { useApp } from '../../state/context';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { VouchButton } from './vouch-button';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly deck: Deck;
}

const words = strings.export;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What was found, by how much it matters; each leads to its slide. */
export function FindingList({ findings, deck }: FindingListProps) {
  const { store } = useApp();
  const go = (slide: string): void => {
    store.dispatch({ type: 'select-slides', slides: [slide] });
    store.dispatch({ type: 'go', step: 'deck' });
  };
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      {findings.length === 0 && (
        <p className="findings-clean">
          <Icon name="check" />
          <span>
            <strong>{words.clean}</strong> {words.cleanHint}
          </span>
        </p>
      )}
      {severities.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity);
        return some.length === 0 ? null : (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <h3 className="label" id={`findings-${severity}`}>
              {words.severity[severity]} <span className="count">{some.length}</span>
            </h3>
            <ul>
              {some.map((finding) => (
                <li key={JSON.stringify(finding)} className={`finding finding-${severity}`}>
                  <Icon name={severity} />
                  <div className="row-words">
                    <strong>{finding.message}</strong>
                    <span className="quiet">{finding.why}</span>
                  </div>
                  <VouchButton finding={finding} deck={deck} />
                  <Place finding={finding} deck={deck} onGo={go} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface PlaceProps {
  readonly finding: Finding;
  readonly deck: Deck;
  readonly onGo: (slide: string) => void;
}

/** The way to the slide, when the finding is about one. */
function Place({ finding: { place }, deck, onGo }: PlaceProps) {
  const { slide } = place;
  const index = deck.slides.findIndex(({ id }) => id === slide);
  if (slide === undefined || index === -1) return null;
  return (
    <Button className="button button-plain" onPress={() => onGo(slide)}>
      {words.go(index + 1)}
    </Button>
  );
}
