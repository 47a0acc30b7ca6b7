/**
 * Says on the extension's own console that something unexpected happened, for whoever looks into it.
 * Only where and what kind: the text of an error may quote what a person typed.
 */
export function reportError(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.error(`Pendamping OSS: ${kind} in ${where}`);
}
