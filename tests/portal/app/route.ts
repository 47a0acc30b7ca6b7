/** Where the single-page app stands; changes of step never load a document. */
import { ref } from 'vue';

interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** @param address path, query and hash, as in a link */
function readPlace(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'https://latihan.invalid');
  return { path: pathname, query: searchParams };
}

export const route = ref(readPlace('/register'));
let keepAddress: (address: string) => void = () => undefined;

/** Begins at this address. `keep` hears of each later one; a page of the extension has nowhere to write it. */
export function startRoute(address: string, keep: (address: string) => void = () => undefined): void {
  keepAddress = keep;
  showAddress(address);
}

/** The app goes on to this address. */
export function go(address: string): void {
  keepAddress(address);
  showAddress(address);
}

/** The address changed by itself: the browser's back button. */
export function showAddress(address: string): void {
  route.value = readPlace(address);
}
