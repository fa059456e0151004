import { Button as AriaButton } from 'react-aria-components';
import { chooseArticle, openSample, readPasted } from '../../operations/articles';
import { UnsavedSection } from '../../shell/unsaved/unsaved-list';
import { useApp, useSession } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { PasteButton } from './paste-button';

const words = strings.start;

/** The ways to a new briefing: a file, a paste, a drop, or a sample. */
export function NewBriefing() {
  const app = useApp();
  const { samples } = useSession((session) => session.library);
  return (
    <section className="new-briefing" aria-labelledby="new-briefing">
      <h2 className="start-heading" id="new-briefing">
        {words.heading}
      </h2>
      <p className="start-lead">{words.lead}</p>
      <div className="start-ways">
        <Button look="primary" icon="file" onPress={() => void chooseArticle(app, 'new')}>
          {words.open}
        </Button>
        <PasteButton onPaste={(data) => void readPasted(app, data, 'new')} />
        <span className="quiet">{words.drop}</span>
      </div>
      <UnsavedSection />
      <h3 className="label" id="samples">
        {words.samples}
      </h3>
      <ul className="samples" aria-labelledby="samples">
        {samples.map(({ id, title }) => (
          <li key={id}>
            <AriaButton className="sample" onPress={() => void openSample(app, id)}>
              <Icon name="file" />
              <span>{title}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
