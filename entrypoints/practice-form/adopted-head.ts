/**
 * Vuetify writes the colours of its theme into a style element, which the policy of the extension's pages
 * forbids, unless the page has a keeper of its head (`usehead`, as of @unhead/vue). This keeper lets the
 * document adopt a sheet of them instead.
 */
interface HeadContent {
  readonly style: readonly { readonly textContent: string }[];
}

export interface AdoptedHead {
  push(read: () => HeadContent): { patch(read: () => HeadContent): void };
}

export function createAdoptedHead(document: Document): AdoptedHead {
  return {
    push(readFirst) {
      const sheet = new CSSStyleSheet();
      const patch = (read: () => HeadContent): void =>
        sheet.replaceSync(
          read()
            .style.map(({ textContent }) => textContent)
            .join('\n'),
        );
      patch(readFirst);
      document.adoptedStyleSheets.push(sheet);
      return { patch };
    },
  };
}
