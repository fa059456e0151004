import type { CommandName } from '../../core/edit/command';

/** What each command is called behind 'Undo' and 'Redo'. */
export const commands: Readonly<Record<CommandName, string>> = {
  'add-article': 'add article',
  'remove-article': 'remove article',
  'choose-figures': 'choose figures',
  'choose-sections': 'choose sections',
  'rename-section': 'rename section',
  'correct-figure': 'correct figure',
  'add-figure': 'add figure',
  'remove-figure': 'remove figure',
  'build-deck': 'build deck',
  'change-template': 'change template',
  'set-brand': 'change brand',
  'set-marking': 'change marking',
  'set-deck-title': 'rename deck',
  'set-footer': 'change footer',
  'add-slide': 'add slide',
  'duplicate-slides': 'duplicate slide',
  'remove-slides': 'delete slide',
  'move-slides': 'move slide',
  'edit-slide': 'edit slide',
  'reset-slide': 'reset slide',
  'set-text': 'typing',
  'set-notes': 'edit notes',
  'sign-number': 'vouch for number',
};
