import type { Page } from 'puppeteer-core';

/** What does not fit its place: words beyond the window, and words that a box cuts off. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) cut.push('the page is wider than the window');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('.visually-hidden, option, .letter-body')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 0 && (left < 0 || right > innerWidth + 1)) cut.push(node.textContent?.trim() ?? '');
      }
    }
    for (const box of document.querySelectorAll<HTMLElement>('button, a.button, label, summary, h1, h2')) {
      if (!box.checkVisibility() || box.matches('.visually-hidden')) continue;
      if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible') {
        cut.push(box.innerText);
      }
    }
    return cut;
  });
}
