import { checkReading, checkScene } from '../../core/check/scene/check-scene';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { BriefingDocument } from '../../core/model/document';
import type { Finding, Severity } from '../../core/model/finding';
import type { FitReport } from '../../core/model/fit';
import { theAside } from '../aside/aside';
import { staging, theMeasurer } from '../state/scenes';
import { inSlices } from '../state/slices';
import { documentText } from './document-text';

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** So many pages are looked at before the window may answer again. */
const pagesAtOnce = 12;

/**
 * What is to be said about a document's deck in a brand and the articles behind it, the gravest first,
 * in the order of the slides. The pages are looked at here, where they are laid out, and what they say
 * meanwhile aside. Returns the function that gives up.
 */
export function findFindings(
  document: BriefingDocument,
  deck: Deck,
  brand: Brand,
  fit: FitReport | null,
  onFound: (findings: readonly Finding[]) => void,
): () => void {
  const said = whatIsSaid(document, fit);
  let given = false;
  const giveUp = inSlices(onPages(deck, brand), (onScene) => {
    void said.then((onDeck) => given || onFound(inOrder(deck, [...onDeck, ...onScene])));
  });
  return () => {
    given = true;
    giveUp();
  };
}

async function whatIsSaid(document: BriefingDocument, fit: FitReport | null): Promise<readonly Finding[]> {
  return JSON.parse(await theAside().ask({ do: 'check', document: await documentText(document), beside: JSON.stringify(fit) })) as readonly Finding[];
}

/** What is wrong with the pages of a deck, some at a time. */
function* onPages(deck: Deck, brand: Brand): Generator<undefined, readonly Finding[]> {
  const scene = yield* staging(deck, brand);
  const slideOf = new Map(scene.slides.map((page) => [page.id, page.slide]));
  const onScene: Finding[] = [];
  for (let first = 0; first < scene.slides.length; first += pagesAtOnce) {
    const pages = { ...scene, slides: scene.slides.slice(first, first + pagesAtOnce) };
    const found = [...checkScene(pages, theMeasurer()), ...checkReading(pages, theMeasurer())];
    onScene.push(
      ...found.map((finding) => ({ ...finding, place: { ...finding.place, ...deckSlide(finding, slideOf) } })),
    );
    yield;
  }
  return onScene;
}

function inOrder(deck: Deck, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(deck.slides.map(({ id }, index) => [id, index]));
  const place = ({ place: { slide } }: Finding): number => order.get(slide ?? '') ?? -1;
  return findings.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || place(a) - place(b));
}

/** A finding on a continued page is about the slide that it continues. */
const deckSlide = ({ place }: Finding, slideOf: ReadonlyMap<string, string>): { slide?: string } => {
  const slide = place.slide === undefined ? undefined : (slideOf.get(place.slide) ?? place.slide);
  return slide === undefined ? {} : { slide };
};
