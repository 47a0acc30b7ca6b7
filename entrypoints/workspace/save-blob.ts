/** How long a download that was just begun may still need its address. */
const GRACE_MS = 60_000;

/** Hands the browser a file to save under this name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE_MS);
}
