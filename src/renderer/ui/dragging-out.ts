let underWay = false;

/** Whether a written file is being dragged out of this window; the window itself does not take it. */
export const isDraggingOut = (): boolean => underWay;

/**
 * Notes that a drag of a written file begins. The system carries it and tells nobody how it ended,
 * but while it lasts no pointer moves in the window.
 */
export function beginDragOut(): void {
  underWay = true;
  const end = ({ buttons }: PointerEvent): void => {
    if (buttons !== 0) return;
    underWay = false;
    window.removeEventListener('pointermove', end);
  };
  window.addEventListener('pointermove', end);
}
