export function findBrowser(name: 'chromium' | 'firefox'): string | null;
