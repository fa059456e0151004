import type { RichText, TextSpan } from '../../../core/model/rich-text';

/** How a ledger entry reads in running text; null for one that is not in the ledger. */
export type FigureWords = (id: string, form: 'value' | 'noun' | 'source') => string | null;

/** Shows rich text in an editable element: numbers as wholes that cannot be typed into. */
export function show(element: HTMLElement, text: RichText, words: FigureWords): void {
  element.replaceChildren(...text.map((span) => nodeOf(span, words)));
}

function nodeOf(span: TextSpan, words: FigureWords): Node {
  switch (span.type) {
    case 'text': {
      const text = document.createTextNode(span.text);
      return span.strong === true ? wrapped('b', text) : text;
    }
    case 'figure': {
      const chip = figureChip(span.id, span.form, words);
      return span.strong === true ? wrapped('b', chip) : chip;
    }
    case 'prompt': {
      const chip = document.createElement('span');
      chip.className = 'prompt-chip';
      chip.contentEditable = 'false';
      chip.dataset['prompt'] = span.text;
      chip.textContent = span.text;
      return chip;
    }
  }
}

function wrapped(name: string, child: Node): Node {
  const element = document.createElement(name);
  element.append(child);
  return element;
}

/** A number of the ledger as it stands in editable text. */
export function figureChip(
  id: string,
  form: 'value' | 'noun' | 'source',
  words: FigureWords,
): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'figure-chip';
  chip.contentEditable = 'false';
  chip.dataset['figure'] = id;
  chip.dataset['form'] = form;
  chip.textContent = words(id, form) ?? '–';
  return chip;
}

/** Reads the rich text back. Neighbouring words of one weight become one span. */
export function read(element: HTMLElement): RichText {
  return joined([...element.childNodes].flatMap((node) => spansOf(node, false)));
}

function spansOf(node: Node, strong: boolean): RichText {
  const weight = strong ? ({ strong: true } as const) : {};
  if (node instanceof Text) {
    const text = node.data.replace(/[\u200b\r\n]/g, '');
    return text === '' ? [] : [{ type: 'text', text, ...weight }];
  }
  if (!(node instanceof HTMLElement)) return [];
  const { figure, form, prompt } = node.dataset;
  if (figure !== undefined) {
    const shape = form === 'noun' || form === 'source' ? form : 'value';
    return [{ type: 'figure', id: figure, form: shape, ...weight }];
  }
  if (prompt !== undefined) return [{ type: 'prompt', text: prompt }];
  const isStrong = strong || node.matches('b, strong') || node.style.fontWeight === 'bold';
  return [...node.childNodes].flatMap((child) => spansOf(child, isStrong));
}

function joined(spans: RichText): RichText {
  const done: TextSpan[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (last?.type === 'text' && span.type === 'text' && last.strong === span.strong) {
      done[done.length - 1] = { ...last, text: last.text + span.text };
    } else done.push(span);
  }
  return done;
}

/**
 * Puts the caret where a text was pressed: behind a number, which is a whole, and over a prompt, which
 * what is typed replaces. Selects everything where it was not pressed, or only asks.
 */
export function placeCaret(element: HTMLElement, pressed: Range | null): void {
  const selection = window.getSelection();
  const node = pressed?.startContainer ?? null;
  const only = element.childNodes.length === 1 && element.firstElementChild?.matches('[data-prompt]') === true;
  if (pressed === null || node === null || only || !element.contains(node)) {
    selection?.selectAllChildren(element);
    return;
  }
  const chip = (node instanceof Element ? node : node.parentElement)?.closest('[data-figure], [data-prompt]') ?? null;
  const range = document.createRange();
  if (chip === null) range.setStart(node, pressed.startOffset);
  else range.selectNode(chip);
  if (chip?.matches('[data-prompt]') !== true) range.collapse(chip === null);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
