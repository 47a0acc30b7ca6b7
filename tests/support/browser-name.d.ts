import type { BrowserName } from './browsers/lab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this run of the end-to-end tests drives. */
    readonly browserName: BrowserName;
  }
}
