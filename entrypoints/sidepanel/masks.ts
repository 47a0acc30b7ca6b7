import type { Masks } from '../../components/shared/masks.ts';
import { maskEmailInPlace, maskInPlace } from '../../utils/domain/evidence/mask.ts';
import { groupNik } from '../../utils/domain/nik/group-nik.ts';

/** The domain's rules for masking and grouping, as the panel's components take them. */
export const masks: Masks = {
  value: maskInPlace,
  email: maskEmailInPlace,
  groupNik: (nik) => groupNik(nik.replaceAll(/\s/g, '')).join(' '),
};
