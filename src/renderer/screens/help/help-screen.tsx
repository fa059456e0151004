import { useEffect } from 'react';
import { Link } from 'react-aria-components';
import { isMac, keysInWords, keysOf } from '../../shell/platform';
import { StatusBar } from '../../shell/status-bar';
import { useApp } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { ArticleDrawing, DeckDrawing, ExportDrawing } from './drawings';

const words = strings.help;

const keys: readonly (readonly [keyof typeof words.keys, string])[] = [
  ['new', keysOf('new')],
  ['openArticle', keysOf('open-article')],
  ['openBriefing', keysOf('open-document')],
  ['save', keysOf('save')],
  ['undo', keysOf('undo')],
  ['redo', keysOf('redo')],
  ['steps', [keysOf('step-article'), keysOf('step-deck'), keysOf('step-export')].join(', ')],
  ['move', [keysOf('move-slides-up'), keysOf('move-slides-down')].join(', ')],
  ['duplicate', keysOf('duplicate-slides')],
  ['remove', keysOf('remove-slides')],
  ['rename', 'F2'],
  ['menu', isMac ? '⌃ click' : keysInWords('Shift+F10')],
  ['help', keysOf('help')],
];

const lists: readonly TermsProps[] = [
  { heading: words.qualifiersHeading, terms: words.qualifiers },
  { heading: words.signsHeading, terms: words.signs },
  { heading: words.markingsHeading, terms: words.markings },
  { heading: words.keysHeading, terms: keys.map(([key, sign]) => ({ sign, means: words.keys[key] })) },
];

const drawings = [ArticleDrawing, DeckDrawing, ExportDrawing] as const;

/** The three steps on one page, what stands on slides, and the keys. */
export function HelpScreen() {
  const { store } = useApp();
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') store.dispatch({ type: 'screen', screen: null });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [store]);
  return (
    <>
      <header className="top-bar editor-bar">
        <div className="top-side editor-title">
          <Button look="quiet" icon="back" onPress={() => store.dispatch({ type: 'screen', screen: null })}>
            {words.back}
          </Button>
        </div>
      </header>
      <main className="help" aria-label={words.title}>
        <div className="help-page">
          <h1>{words.title}</h1>
          <p className="help-lead">{words.lead}</p>
          <nav className="help-nav" aria-label={words.contents}>
            {lists.map(({ heading }) => (
              <Link key={heading} className="link" onPress={() => document.getElementById(heading)?.scrollIntoView()}>
                {heading}
              </Link>
            ))}
          </nav>
          <ol className="help-steps">
            {words.steps.map(({ name, text }, index) => {
              const Drawing = drawings[index];
              return (
                <li key={name} className="help-step">
                  {Drawing !== undefined && <Drawing />}
                  <h2>
                    <span className="help-number">{index + 1}</span> {name}
                  </h2>
                  {text.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </li>
              );
            })}
          </ol>
          <div className="help-lists">
            {lists.map((list) => (
              <Terms key={list.heading} {...list} />
            ))}
          </div>
        </div>
      </main>
      <StatusBar />
    </>
  );
}

interface TermsProps {
  readonly heading: string;
  readonly terms: readonly { readonly sign: string; readonly means: string }[];
}

const Terms = ({ heading, terms }: TermsProps) => (
  <section>
    <h2 id={heading}>{heading}</h2>
    <dl className="help-terms">
      {terms.map(({ sign, means }) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </section>
);
