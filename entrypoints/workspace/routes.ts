/** Where one is in the workspace, as the part of the address behind `#`. Never with a personal value. */
export type Route =
  | { readonly view: 'cases' | 'patterns' | 'open-file' | 'deletions' | 'settings' | 'missing' }
  | { readonly view: 'case' | 'case-data' | 'case-patterns' | 'export' | 'move'; readonly caseId: string }
  | { readonly view: 'redact'; readonly caseId: string; readonly entryId: string };

const CASE_VIEWS = {
  '': 'case',
  data: 'case-data',
  pola: 'case-patterns',
  bundel: 'export',
  pindah: 'move',
} as const;

/** Reads `#/kasus/<id>/bundel` and its like; anything else is `missing`. */
export function readRoute(hash: string): Route {
  const [first = '', id = '', part = '', entryId = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (rest.length > 0) return { view: 'missing' };
  if (first === '' && id === '') return { view: 'cases' };
  if (first === 'pola' && id === '') return { view: 'patterns' };
  if (first === 'buka' && id === '') return { view: 'open-file' };
  if (first === 'hapusan' && id === '') return { view: 'deletions' };
  if (first === 'pengaturan' && id === '') return { view: 'settings' };
  if (first !== 'kasus' || id === '') return { view: 'missing' };
  if (part === 'gambar' && entryId !== '') return { view: 'redact', caseId: id, entryId };
  if (entryId !== '' || !isCasePart(part)) return { view: 'missing' };
  return { view: CASE_VIEWS[part], caseId: id };
}

export function writeRoute(route: Route): string {
  const ofCase = (id: string, part = ''): string => `#/kasus/${encodeURIComponent(id)}${part}`;
  switch (route.view) {
    case 'cases':
    case 'missing':
      return '#/';
    case 'patterns':
      return '#/pola';
    case 'open-file':
      return '#/buka';
    case 'deletions':
      return '#/hapusan';
    case 'settings':
      return '#/pengaturan';
    case 'case':
      return ofCase(route.caseId);
    case 'case-data':
      return ofCase(route.caseId, '/data');
    case 'case-patterns':
      return ofCase(route.caseId, '/pola');
    case 'export':
      return ofCase(route.caseId, '/bundel');
    case 'move':
      return ofCase(route.caseId, '/pindah');
    case 'redact':
      return ofCase(route.caseId, `/gambar/${encodeURIComponent(route.entryId)}`);
  }
}

function isCasePart(part: string): part is keyof typeof CASE_VIEWS {
  return Object.hasOwn(CASE_VIEWS, part);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
