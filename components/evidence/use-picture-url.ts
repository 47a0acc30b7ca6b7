import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type LoadPicture = (entryId: string) => Promise<Blob | null>;

export type PictureUrl =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'ready'; readonly url: string };

/** Opens the picture only while it is wanted, and lets go of its memory afterwards. */
export function usePictureUrl(entryId: string, load: LoadPicture, wanted: boolean): PictureUrl {
  const [picture, setPicture] = useState<PictureUrl>({ state: 'waiting' });
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    let url: string | null = null;
    load(entryId).then(
      (blob) => {
        if (!isCurrent) return;
        url = blob && URL.createObjectURL(blob);
        setPicture(url ? { state: 'ready', url } : { state: 'failed' });
      },
      () => isCurrent && setPicture({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
      if (!url) return;
      URL.revokeObjectURL(url);
      setPicture({ state: 'waiting' });
    };
  }, [entryId, load, wanted]);
  return picture;
}

/** Whether the element is on the screen or less than half a screen away from it. */
export function useNearScreen(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (changes) => setIsNear(changes.at(-1)?.isIntersecting ?? false),
      { rootMargin: '50%' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
