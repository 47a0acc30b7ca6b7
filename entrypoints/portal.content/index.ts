import { defineContentScript } from 'wxt/utils/define-content-script';
import { Companion } from './companion.tsx';

export default defineContentScript({
  matches: ['https://ui-login.oss.go.id/*'],
  // Before the page's own scripts have drawn the form, after its document is there to look at.
  runAt: 'document_end',
  main(ctx) {
    // The browser matched the host already. Copies of the portal exist that steal passwords: check exactly.
    if (location.protocol !== 'https:' || location.hostname !== 'ui-login.oss.go.id') return;
    if (window.top !== window) return;
    new Companion(document, ctx.signal, () => ctx.abort('replaced')).start();
  },
});
