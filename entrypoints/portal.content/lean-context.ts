/**
 * WXT's context of a content script, as far as it is used here: a signal that ends everything. The original
 * also announces itself to the page in a message, and lets any script of the page switch the extension off by
 * sending one. A copy that the browser has replaced leaves by itself (`isConnected`, `removeStaleLayers`).
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }
}
