/** Four lists, each filled when its parent is chosen. */
import { reactive } from 'vue';
import type { CallReply, RegionItem } from '../../rules/calls.ts';
import { ask } from '../client.ts';

const LEVELS = ['provinces', 'regencies', 'districts', 'villages'] as const;
type Level = (typeof LEVELS)[number];

export interface RegionLevel {
  readonly call: Level;
  readonly placeholder: string;
  readonly label: string;
  items: readonly RegionItem[];
  chosen: string | null;
  isLoading: boolean;
  /** True once the list of this level came. */
  isReady: boolean;
}

const level = (call: Level, label: string, placeholder: string): RegionLevel => ({
  call,
  label,
  placeholder,
  items: [],
  chosen: null,
  isLoading: false,
  isReady: false,
});

export function useRegionLists() {
  const levels = reactive([
    level('provinces', 'Provinsi', 'Pilih provinsi'),
    level('regencies', 'Kabupaten/Kota', 'Pilih kabupaten/kota'),
    level('districts', 'Kecamatan', 'Pilih kecamatan'),
    level('villages', 'Desa/Kelurahan', 'Pilih desa/kelurahan'),
  ]);

  async function load(index: number, parent: string): Promise<void> {
    const current = levels[index];
    if (current === undefined) return;
    current.isLoading = true;
    const reply = (await ask(current.call, { parent }, { clears: 'nothing' })) as CallReply<Level> | null;
    const isStillAsked = index === 0 || levels[index - 1]?.chosen === parent;
    if (!isStillAsked) return;
    current.isLoading = false;
    current.items = reply?.items ?? [];
    current.isReady = reply !== null;
  }

  function choose(index: number, code: string | null): void {
    const current = levels[index];
    if (current === undefined) return;
    current.chosen = code;
    for (const lower of levels.slice(index + 1)) {
      Object.assign(lower, { items: [], chosen: null, isLoading: false, isReady: false });
    }
    if (code !== null) void load(index + 1, code);
  }

  void load(0, '');
  return { levels, choose };
}
