import type { Command, CommandName } from './command';

/**
 * How a command enters the history. step: a step of its own; merge: joins the step before when
 * that one touched the same field a moment ago.
 */
export type UndoPolicy = 'step' | 'merge';

/** Every command states its policy: a new one fails to compile until it does. */
export const undoPolicies: { readonly [N in CommandName]: UndoPolicy } = {
  'add-article': 'step',
  'remove-article': 'step',
  'choose-figures': 'step',
  'choose-sections': 'step',
  'rename-section': 'merge',
  'merge-section': 'step',
  'split-section': 'step',
  'correct-figure': 'step',
  'add-figure': 'step',
  'remove-figure': 'step',
  'build-deck': 'step',
  'change-template': 'step',
  'change-language': 'step',
  'set-brand': 'step',
  'set-marking': 'merge',
  'set-deck-title': 'merge',
  'set-footer': 'merge',
  'add-slide': 'step',
  'duplicate-slides': 'step',
  'remove-slides': 'step',
  'move-slides': 'step',
  'edit-slide': 'merge',
  'reset-slide': 'step',
  'set-text': 'merge',
  'set-notes': 'merge',
  'sign-number': 'step',
};

/** What a merging command touches; two with the same answer may share a step. Null never merges. */
export function mergeKey(command: Command): string | null {
  if (undoPolicies[command.do] === 'step') return null;
  switch (command.do) {
    case 'set-text':
      return `${command.do} ${command.slide} ${command.field}`;
    case 'edit-slide':
      return `${command.do} ${command.slide.id} ${command.field}`;
    case 'set-notes':
      return `${command.do} ${command.slide}`;
    case 'rename-section':
      return `${command.do} ${command.article} ${command.section}`;
    default:
      return command.do;
  }
}
