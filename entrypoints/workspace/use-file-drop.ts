import { useEffect, useState } from 'preact/hooks';
import type { PickedFile } from './stage-files.ts';

/**
 * Files that are dropped anywhere on the page or pasted into it. Without this a dropped file would open in
 * the tab and the page would be gone. True while files are being dragged over the page.
 * @param pastedName how a pasted picture is called, which has no name of its own
 */
export function useFileDrop(onFiles: (files: readonly PickedFile[]) => void, pastedName: string): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const on = <Name extends keyof DocumentEventMap>(
      name: Name,
      listener: (event: DocumentEventMap[Name]) => void,
    ): void => document.addEventListener(name, listener, { signal });

    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    on('drop', (event) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    });
    on('paste', (event) => {
      // Word processors put a picture of a text beside it; whoever is writing wants the text.
      const isText = event.clipboardData?.types.includes('text/plain') ?? false;
      if (isText && isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files.map((file) => nameFile(file, pastedName)));
    });
    return () => controller.abort();
  }, [onFiles, pastedName]);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Browsers call every pasted picture `image.png`, which says nothing in a list. */
function nameFile(file: File, pastedName: string): PickedFile {
  const { name, size } = file;
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  const isNameless = name === '' || /^image\.\w+$/.test(name);
  return {
    name: isNameless ? `${pastedName}${ending}` : name,
    size,
    arrayBuffer: () => file.arrayBuffer(),
  };
}
