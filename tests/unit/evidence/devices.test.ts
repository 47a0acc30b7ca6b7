import { afterEach, expect, it, vi } from 'vitest';
import { labelDevices, mergeDevices } from '../../../utils/domain/evidence/devices.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('orders devices of one instant alike in every language', () => {
  // In Danish "aa" comes behind all other letters.
  const danish = new Intl.Collator('da');
  vi.spyOn(String.prototype, 'localeCompare').mockImplementation(function (this: string, other) {
    return danish.compare(String(this), other);
  });
  const atUtc = '2026-11-21T13:00:00.000Z';
  const lines = [
    { device: 'bb00000000000000', sequence: 1, atUtc },
    { device: 'aa00000000000000', sequence: 1, atUtc },
  ];
  expect([...labelDevices(lines).keys()]).toEqual(['aa00000000000000', 'bb00000000000000']);
  expect(mergeDevices(lines).map(({ device }) => device)).toEqual(['aa00000000000000', 'bb00000000000000']);
});
