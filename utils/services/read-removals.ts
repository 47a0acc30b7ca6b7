/** What was removed from cases that are still here, as their chains tell it. */
import { linkSchema, type Link, type Removable } from '../contracts/link.ts';
import { labelDevices, labelLine } from '../domain/evidence/devices.ts';
import { listRemovals } from './bundle/removals.ts';
import type { CaseStore, Chronology, DeviceChain } from './ports.ts';

export interface CaseRemoval {
  readonly caseId: string;
  /** Eight digits that name the case without naming the person. */
  readonly reference: string;
  readonly atUtc: string;
  readonly what: Removable;
  /** The number by which people named the entry; null for an attachment. */
  readonly label: string | null;
}

export interface RemovalPorts {
  readonly cases: Pick<CaseStore, 'list'>;
  readonly chronology: Pick<Chronology, 'chains'>;
}

/** Newest first; what was brought back is not in it. */
export async function readRemovals({ cases, chronology }: RemovalPorts): Promise<CaseRemoval[]> {
  const removals: CaseRemoval[] = [];
  for (const { id } of await cases.list()) {
    removals.push(...removalsOf(id, parseChains(await chronology.chains(id))));
  }
  return removals.toSorted((a, b) => b.atUtc.localeCompare(a.atUtc));
}

function removalsOf(caseId: string, chains: readonly (readonly Link[])[]): CaseRemoval[] {
  const reference = chains.flat()[0]?.case ?? '';
  const devices = labelDevices(
    chains
      .flat()
      .flatMap(({ act, device, atUtc }) =>
        act.kind === 'entry' ? [{ device, sequence: act.sequence, atUtc }] : [],
      ),
  );
  return listRemovals(chains).map(({ atUtc, what, entry }) => ({
    caseId,
    reference,
    atUtc,
    what,
    label: entry && labelLine({ ...entry, atUtc }, devices),
  }));
}

/** The lines of each device's chain; one that cannot be read is left out. */
export function parseChains(chains: readonly DeviceChain[]): Link[][] {
  return chains.map(({ lines }) => lines.flatMap(parseLine));
}

function parseLine(line: string): Link[] {
  try {
    const parsed = linkSchema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
