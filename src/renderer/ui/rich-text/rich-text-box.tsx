import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import type { LedgerEntry } from '../../../core/model/figure';
import type { RichText } from '../../../core/model/rich-text';
import { useTextLanguage } from '../text-language';
import { completions, typedFrom, typedNumber } from './completion';
import { CompletionList } from './completion-list';
import { figureChip, placeCaret, read, show, type FigureWords } from './rich-text-dom';

interface RichTextBoxProps {
  /** Its name for screen readers. */
  readonly label: string;
  readonly text: RichText;
  readonly ledger: readonly LedgerEntry[];
  readonly words: FigureWords;
  readonly onChange: (text: RichText) => void;
  /** By Enter or Escape, or by leaving the field. */
  readonly onDone?: (how: 'finished' | 'left') => void;
  readonly placeholder?: string;
  /** Takes the focus as it appears: the caret where the text was pressed, or everything selected where it was opened by a key. */
  readonly startsFocused?: boolean | Pressed;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** Where on the screen a text was pressed. */
export interface Pressed {
  readonly x: number;
  readonly y: number;
}

const same = (one: RichText, other: RichText): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Text with numbers of the ledger in it. Typing a number offers the figures that begin so. */
export function RichTextBox(props: RichTextBoxProps) {
  const { label, text, ledger, words, onChange, onDone, placeholder = '', startsFocused = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState<readonly LedgerEntry[]>([]);
  const [active, setActive] = useState(0);

  // The browser owns what is typed; only a change from elsewhere, an undo say, is shown again. At once
  // with the new text: a key pressed in between would be taken for a difference, and lost.
  useLayoutEffect(() => {
    if (box.current !== null && !same(read(box.current), text)) show(box.current, text, words);
  }, [text, words]);

  useEffect(() => {
    if (startsFocused === false || box.current === null) return;
    box.current.focus();
    const pressed = startsFocused === true ? null : document.caretRangeFromPoint(startsFocused.x, startsFocused.y);
    placeCaret(box.current, pressed);
  }, [startsFocused]);

  const changed = (): void => {
    if (box.current === null) return;
    onChange(read(box.current));
    const typed = typedNumber(box.current);
    setOffered(typed === null ? [] : completions(typed.digits, ledger, words));
    setActive(0);
  };
  const take = (entry: LedgerEntry): void => {
    const typed = box.current === null ? null : typedNumber(box.current);
    if (typed === null) return;
    const range = document.createRange();
    range.setStart(typed.node, typedFrom(typed.node.data.slice(0, typed.start), words(entry.id, 'value') ?? ''));
    range.setEnd(typed.node, typed.end);
    range.deleteContents();
    range.insertNode(figureChip(entry.id, 'value', words));
    range.collapse(false);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
    changed();
  };
  const steer = (event: KeyboardEvent): void => {
    const candidate = offered[active];
    if (candidate !== undefined && ['ArrowDown', 'ArrowUp', 'Tab', 'Escape'].includes(event.key)) {
      if (event.key === 'Escape') setOffered([]);
      else if (event.key === 'Tab') take(candidate);
      else setActive((active + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (event.key === 'Enter' || event.key === 'Escape') onDone?.('finished');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain').replace(/\s+/g, ' ');
    // The only way that keeps the browser's own undo of typing.
    document.execCommand('insertText', false, plain);
  };

  return (
    <div className="rich-text">
      <div
        ref={box}
        className={props.className ?? 'input'}
        style={props.style}
        lang={useTextLanguage()}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label={label}
        data-placeholder={text.length === 0 ? placeholder : ''}
        onInput={changed}
        onKeyDown={steer}
        onPaste={paste}
        onBlur={() => {
          setOffered([]);
          onDone?.('left');
        }}
      />
      <CompletionList entries={offered} active={active} words={words} onTake={take} />
    </div>
  );
}
