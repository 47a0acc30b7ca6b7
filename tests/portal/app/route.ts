/** Where the single-page app stands; changes of step never load a document. */
import { ref } from 'vue';

const read = (): { path: string; query: URLSearchParams } => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
});

export const route = ref(read());

export function go(address: string): void {
  history.pushState(null, '', address);
  route.value = read();
}

addEventListener('popstate', () => {
  route.value = read();
});
