import type { BriefingDocument } from '../model/document';
import { assertNever } from '../model/result';
import type { Command } from './command';
import { addArticle, removeArticle } from './commands/articles';
import { chooseFigures, chooseSections } from './commands/choices';
import { buildDeck, setBrand, setDeckTitle, setFooter, setMarking } from './commands/deck';
import { addFigure, correctFigure, removeFigure } from './commands/figures';
import { mergeSection, renameSection, splitSection } from './commands/sections';
import { signNumber } from './commands/sign-number';
import { editSlide, resetSlide, setNotes, setText } from './commands/slide';
import { addSlide, duplicateSlides, moveSlides, removeSlides } from './commands/slides';

/**
 * The briefing after a command. Pure and total: a command that names what does not exist, or that
 * changes nothing, gives back the very same document.
 */
export function apply(document: BriefingDocument, command: Command): BriefingDocument {
  switch (command.do) {
    case 'add-article':
      return addArticle(document, command);
    case 'remove-article':
      return removeArticle(document, command);
    case 'choose-figures':
      return chooseFigures(document, command);
    case 'choose-sections':
      return chooseSections(document, command);
    case 'rename-section':
      return renameSection(document, command);
    case 'merge-section':
      return mergeSection(document, command);
    case 'split-section':
      return splitSection(document, command);
    case 'correct-figure':
      return correctFigure(document, command);
    case 'add-figure':
      return addFigure(document, command);
    case 'remove-figure':
      return removeFigure(document, command);
    case 'build-deck':
    case 'change-template':
    case 'change-language':
      return buildDeck(document, command);
    case 'set-brand':
      return setBrand(document, command);
    case 'set-marking':
      return setMarking(document, command);
    case 'set-deck-title':
      return setDeckTitle(document, command);
    case 'set-footer':
      return setFooter(document, command);
    case 'add-slide':
      return addSlide(document, command);
    case 'duplicate-slides':
      return duplicateSlides(document, command);
    case 'remove-slides':
      return removeSlides(document, command);
    case 'move-slides':
      return moveSlides(document, command);
    case 'edit-slide':
      return editSlide(document, command);
    case 'reset-slide':
      return resetSlide(document, command);
    case 'set-text':
      return setText(document, command);
    case 'set-notes':
      return setNotes(document, command);
    case 'sign-number':
      return signNumber(document, command);
    default:
      return assertNever(command);
  }
}
