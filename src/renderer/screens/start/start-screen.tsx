import { useApp, useSession } from '../../state/context';
import { chooseArticle, openSample, readPasted } from '../../operations/articles';
import { openDocument, openRecent } from '../../operations/documents';
import { UnsavedSection } from '../../shell/unsaved/unsaved-list';
import { StatusBar } from '../../shell/status-bar';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { ListButton } from './list-button';
import { PasteButton } from './paste-button';

const words = strings.start;

/** Nothing is open yet: three ways in, samples to try, and what was open before. */
export function StartScreen() {
  const app = useApp();
  const { samples, recent } = useSession((session) => session.library);
  return (
    <>
      <main className="start">
        <div className="start-column">
          <h2 className="start-heading">{words.heading}</h2>
          <p className="start-lead">{words.lead}</p>
          <div className="start-ways">
            <Button look="primary" icon="file" onPress={() => void chooseArticle(app, 'new')}>
              {words.open}
            </Button>
            <PasteButton onPaste={(data) => void readPasted(app, data, 'new')} />
            <span className="quiet">{words.drop}</span>
          </div>
          <UnsavedSection />
          <div className="start-lists">
            <section aria-labelledby="samples">
              <h3 className="label" id="samples">
                {words.samples}
              </h3>
              <ul className="start-list">
                {samples.map(({ id, title }) => (
                  <ListButton key={id} icon="file" name={title} onPress={() => void openSample(app, id)} />
                ))}
              </ul>
            </section>
            <section aria-labelledby="recent">
              <h3 className="label" id="recent">
                {words.recent}
              </h3>
              {recent.length === 0 && <p className="quiet start-empty">{words.noRecent}</p>}
              <ul className="start-list">
                {recent.map(({ token, name, opened }) => (
                  <ListButton
                    key={token}
                    icon="template"
                    name={name}
                    hint={new Date(opened).toLocaleDateString()}
                    onPress={() => void openRecent(app, token)}
                  />
                ))}
                <ListButton icon="open" name={words.openDocument} onPress={() => void openDocument(app)} />
              </ul>
            </section>
          </div>
        </div>
      </main>
      <StatusBar />
    </>
  );
}
