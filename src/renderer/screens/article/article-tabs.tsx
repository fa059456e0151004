import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { chooseArticle } from '../../operations/articles';
import { useApp, useBriefing, usePerform } from '../../state/context';
import { strings } from '../../strings';
import { Button, IconButton } from '../../ui/button';

/** The articles of the briefing, and the way to add one. */
export function ArticleTabs() {
  const app = useApp();
  const { article, history } = useBriefing();
  const perform = usePerform();
  const { extractions } = history.present;
  const shown = extractions.find((extraction) => extraction.article.id === article);
  return (
    <nav className="article-tabs" aria-label={strings.article.articles}>
      {extractions.length > 1 && (
        <ToggleButtonGroup
          className="tabs"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[article]}
          onSelectionChange={([id]) =>
            app.store.dispatch({ type: 'show-article', article: String(id) })
          }
        >
          {extractions.map((extraction) => (
            <ToggleButton key={extraction.article.id} id={extraction.article.id} className="tab">
              {extraction.outline.title}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {extractions.length > 1 && shown !== undefined && (
        <IconButton
          icon="close"
          label={strings.article.removeArticle(shown.outline.title)}
          onPress={() => perform({ do: 'remove-article', article })}
        />
      )}
      <Button look="quiet" icon="plus" onPress={() => void chooseArticle(app, 'open')}>
        {strings.article.addArticle}
      </Button>
    </nav>
  );
}
