import type { TypedValues } from '../contracts/messages.ts';
import { foldNik } from '../domain/nik/fold-nik.ts';

/**
 * What was typed so far in one registration: each step shows only some of the fields. Another NIK means
 * another registration, so what was remembered of the one before is dropped.
 */
export function mergeValues(earlier: TypedValues, now: TypedValues): TypedValues {
  const isAnotherNik =
    now.nik !== undefined && typedDigits(earlier) !== '' && typedDigits(now) !== typedDigits(earlier);
  return isAnotherNik ? now : { ...earlier, ...now };
}

/** The digits of the typed NIK, without spaces, dots and dashes; empty while there are none. */
export function typedDigits(values: TypedValues): string {
  return foldNik(values.nik ?? '').digits;
}
