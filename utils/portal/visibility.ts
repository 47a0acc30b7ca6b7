/** Whether a person can see an element. Without a layout engine (tests in happy-dom) sizes are not asked. */

/** True where boxes can be measured. */
export function hasLayout(document: Document): boolean {
  return document.documentElement.clientWidth > 0;
}

export interface VisibilityQuestion {
  /** A box of a pixel or two is not seen. Off for controls that frameworks draw with other elements. */
  readonly sized?: boolean;
  /** Something fully transparent is not seen. */
  readonly opaque?: boolean;
}

export function isVisible(element: Element, question: VisibilityQuestion = {}): boolean {
  if (element.closest('[hidden]') !== null) return false;
  const options = { visibilityProperty: true, opacityProperty: question.opaque ?? false };
  if (!hasLayout(element.ownerDocument)) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (/display:\s*none|visibility:\s*hidden/.test(at.getAttribute('style') ?? '')) return false;
    }
    return true;
  }
  if (!element.checkVisibility(options)) return false;
  if (question.sized !== true) return true;
  const box = element.getBoundingClientRect();
  if (box.width > 2 && box.height > 2) return true;
  // Many a dialog is a box of no size around parts that are fixed to the window.
  return [...element.children].some(
    (child) => getComputedStyle(child).position === 'fixed' && isVisible(child, question),
  );
}
