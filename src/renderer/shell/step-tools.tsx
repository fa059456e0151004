import { buildDeck } from '../operations/deck';
import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { DesignMenu } from './design-menu';
import { TemplateChooser } from './template-chooser';

/** What the present step offers at the top right: the way on to the next. */
export function StepTools() {
  const app = useApp();
  const step = useSession((session) => session.step);
  const hasDeck = useSession(({ briefing }) => briefing?.history.present.deck != null);
  switch (step) {
    case 'article':
      return (
        <>
          <TemplateChooser icon="template" />
          {/* Of another name than what comes in its place: who pressed it must not press that. */}
          <Button key="build" look="primary" onPress={() => void buildDeck(app)}>
            {hasDeck ? strings.article.rebuild : strings.article.build}
          </Button>
        </>
      );
    case 'deck':
      return (
        <>
          <DesignMenu />
          <Button key="export" look="primary" onPress={() => app.store.dispatch({ type: 'go', step: 'export' })}>
            {strings.deck.export}
          </Button>
        </>
      );
    case 'export':
      return <DesignMenu />;
  }
}
