/** The one script of `periksa.html`; `scripts/lib/check-page.ts` puts it into the page. */
import { render } from 'preact';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/check/check.css';
import { makeChecker, serveChecks, type WorkerScope } from './check-in-worker.ts';

declare const CHECK_PAGE_VERSION: string;

if (typeof document === 'undefined') {
  serveChecks(globalThis as unknown as WorkerScope);
} else {
  const script = document.currentScript?.textContent ?? '';
  const root = document.getElementById('root');
  if (root !== null) {
    root.replaceChildren();
    render(
      <CheckPage
        version={CHECK_PAGE_VERSION}
        check={makeChecker(script)}
        onPrint={() => window.print()}
        onLanguage={(language, title) => {
          document.documentElement.lang = language;
          document.title = title;
        }}
      />,
      root,
    );
  }
}
