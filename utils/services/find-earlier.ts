import type { Identity } from '../contracts/identity.ts';
import { judgeDuplicate, type PersonSigns } from '../domain/duplicate/judge-duplicate.ts';
import type { IdentityIndex, NearIdentity } from './ports.ts';

export interface Registrant {
  /** The digits of the NIK as far as typed. */
  readonly digits: string;
  readonly person: PersonSigns;
  readonly caseId: string | null;
}

/** Length of a NIK, of one with a digit dropped, and of one with a digit too many. */
const LOOKED_UP = /^\d{15,17}$/;

/**
 * The earlier records that matter to a registration: the same NIK, one a slip away, and probably the same
 * person under another NIK. Nothing while the NIK is being typed. A case's own tries are no duplicates of
 * it; a registration that it completed is.
 */
export async function findEarlier(
  identities: IdentityIndex,
  { digits, person, caseId }: Registrant,
): Promise<NearIdentity[]> {
  if (!LOOKED_UP.test(digits)) return [];
  const [near, alike] = await Promise.all([identities.findNear(digits), identities.findSamePerson(person)]);
  const nearIds = new Set(near.map(({ identity }) => identity.id));
  const far = alike
    .filter((identity) => !nearIds.has(identity.id) && judgeDuplicate(person, identity, 'far') !== null)
    .map((identity): NearIdentity => ({ identity, distance: 'far' }));
  return [...near, ...far].filter(({ identity }) => !isOwnUnfinished(identity, caseId));
}

function isOwnUnfinished(identity: Identity, caseId: string | null): boolean {
  return caseId !== null && identity.caseId === caseId && identity.outcome !== 'registered';
}
