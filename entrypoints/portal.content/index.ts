import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { render, h } from 'preact';
export default defineContentScript({ matches: ['https://ui-login.oss.go.id/*'], main(ctx) {
  const host = document.createElement('div'); const root = host.attachShadow({mode:'closed'}); document.documentElement.append(host);
  render(h('p', null, 'x'), root); void browser.runtime.sendMessage({});
  ctx.signal.addEventListener('abort', () => host.remove());
} });
