/** Fields whose text is not the briefing's: what is searched for, and what a dialog asks. */
const OF_THEIR_OWN = '[type=search], [role=dialog] input, [role=dialog] textarea';

/** Undoes or redoes typing in a field that the briefing's history knows nothing of. False elsewhere. */
export function undoTyping(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (field === null || !field.matches(OF_THEIR_OWN)) return false;
  document.execCommand(command);
  return true;
}
