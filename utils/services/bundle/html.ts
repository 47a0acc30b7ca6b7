/** A small template for HTML in which everything is text unless it was made by the template itself. */
import { toVisibleText } from '../../words/visible-text.ts';

/** Markup made by `html`; a plain string is never markup. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | number | Html | null | readonly Part[];

/** `` html`<p>${text}</p>` ``: strings are escaped, lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((piece, index) => piece + render(parts[index] ?? null)).join(''));
}

/** A style element. Its text cannot end the element. */
export function styleElement(css: string): Html {
  return new Html(`<style>${css.replace(/<(?=[/!])/g, '\\3c ')}</style>`);
}

function render(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeText(String(part));
}

/** For element content and for quoted attributes; control and direction characters become visible. */
function escapeText(text: string): string {
  return toVisibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
