/** What takes the keyboard and is not behind something. */
const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"], [contenteditable="true"]';

/** After so long whoever closes a dialog has put the focus back. */
const SETTLED_MS = 100;

const ancestors = (element: Element): readonly Element[] =>
  element.parentElement === null ? [element] : [element, ...ancestors(element.parentElement)];

const isLost = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

/** The nearest place to where the focus was; the whole of the screen when nothing of its surroundings is left. */
function nearest(path: readonly Element[]): HTMLElement | null {
  for (const element of path) {
    if (element.matches('main, #root, body')) break;
    const next = element.isConnected && !isLost(element) ? element.querySelector<HTMLElement>(FOCUSABLE) : null;
    if (next !== null) return next;
  }
  return screen();
}

/** What the window shows; one that gives way to another may still stand there, hidden. */
const shownMain = (): HTMLElement | null => [...document.querySelectorAll('main')].find((main) => main.checkVisibility()) ?? null;

/** What the window shows, made ready to have the focus. */
function screen(): HTMLElement | null {
  const main = shownMain();
  if (main !== null) main.tabIndex = -1;
  return main;
}

/**
 * Never leaves a person nowhere: when what has the focus goes away or is switched off, and nobody
 * else takes it, the nearest place takes it, or the screen that came. Who clicks into the empty
 * loses nothing and is left alone.
 */
export function keepFocus(): () => void {
  let path: readonly Element[] = [];
  let main = shownMain();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    timer = null;
    if (document.activeElement !== document.body) return;
    const shown = shownMain();
    const came = shown !== main;
    main = shown;
    const [last] = path;
    // Another screen is begun from its beginning, and not from what stands where the old one was left.
    if (came && (last === undefined || isLost(last))) screen()?.focus();
    else if (last !== undefined && isLost(last)) nearest(path)?.focus();
  };
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element) path = ancestors(target);
    main = shownMain();
  };
  const watching = new MutationObserver(() => {
    if (document.activeElement === document.body) timer ??= setTimeout(look, SETTLED_MS);
  });
  watching.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  return () => {
    watching.disconnect();
    document.removeEventListener('focusin', remember);
    if (timer !== null) clearTimeout(timer);
  };
}
