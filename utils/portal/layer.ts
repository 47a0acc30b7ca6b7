/**
 * Our own ground above the page: a host outside the body, a shadow root that the page cannot enter,
 * in the top layer where the browser has one. Nothing of it is ever taken for a part of the page.
 */

/** The hosts that stand in this document; more than one only while a picture is taken. */
const hosts = new Set<Element>();
const HOST_NAME = 'pendamping-oss';

export function isOwn(node: Node | null): boolean {
  return node !== null && hosts.has(node as Element);
}

export interface Layer {
  readonly root: ShadowRoot;
  /** Covers the viewport; children are placed in its coordinates. */
  readonly ground: HTMLElement;
  setShown(shown: boolean): void;
  /** Viewport coordinates of the ground's corner and its scale: pages may transform or zoom the root element. */
  frame(): { readonly left: number; readonly top: number; readonly scale: number };
  isOnTop(): boolean;
  remove(): void;
}

export interface LayerOptions {
  readonly mode: ShadowRootMode;
  readonly styles: string;
}

export function createLayer(document: Document, options: LayerOptions): Layer {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: options.mode });
  const style = document.createElement('style');
  const ground = document.createElement('div');
  ground.className = 'ground';
  root.append(style, ground);
  // The policy of our own pages ignores what stands in a style element; a content script of Firefox may adopt no sheet.
  if (import.meta.env.ENTRYPOINT === 'html') adoptStyles(root, options.styles);
  else style.textContent = options.styles;
  hosts.add(host);
  document.documentElement.append(host);
  const hasTopLayer = typeof host.showPopover === 'function';
  if (hasTopLayer) {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  }
  return {
    root,
    ground,
    setShown(shown) {
      ground.style.opacity = shown ? '' : '0';
    },
    frame() {
      const box = ground.getBoundingClientRect();
      const scale = ground.offsetWidth > 0 ? box.width / ground.offsetWidth : 1;
      return { left: box.left, top: box.top, scale: scale || 1 };
    },
    isOnTop() {
      return host.isConnected && (!hasTopLayer || host.matches(':popover-open'));
    },
    remove() {
      host.remove();
      hosts.delete(host);
    },
  };
}

function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}

/** Removes what an earlier copy of the extension left behind when the browser replaced it. */
export function removeStaleLayers(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) if (!isOwn(host)) host.remove();
}
