/** Stands in for IntersectionObserver and object URLs, which the test document does not have. */
import { vi } from 'vitest';

export interface ScreenWatch {
  /** Brings elements near the screen, or takes them away from it. */
  scroll(elements: readonly Element[], isNear: boolean): void;
  /** Object URLs made and not yet let go of. */
  readonly openUrls: ReadonlySet<string>;
}

export function watchScreen(): ScreenWatch {
  const watched = new Map<Element, (isIntersecting: boolean) => void>();
  class FakeObserver {
    readonly tell: IntersectionObserverCallback;
    readonly own: Element[] = [];
    constructor(tell: IntersectionObserverCallback) {
      this.tell = tell;
    }
    observe(element: Element): void {
      this.own.push(element);
      watched.set(element, (isIntersecting) =>
        this.tell([{ isIntersecting } as IntersectionObserverEntry], this as never),
      );
    }
    disconnect(): void {
      for (const element of this.own) watched.delete(element);
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  const openUrls = new Set<string>();
  let count = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:test/${++count}`;
    openUrls.add(url);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    openUrls.delete(url);
  });
  return {
    openUrls,
    scroll(elements, isNear) {
      for (const element of elements) watched.get(element)?.(isNear);
    },
  };
}
