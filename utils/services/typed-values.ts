import type { TypedValues } from '../contracts/messages.ts';
import { foldNik } from '../domain/nik/fold-nik.ts';

const NIK_LENGTH = 16;

/**
 * What was typed so far in one registration: each step shows only some of the fields. Another NIK means
 * another registration, so what was remembered of the one before is dropped; a NIK that is still being typed
 * for the first time is not another one.
 */
export function mergeValues(earlier: TypedValues, now: TypedValues): TypedValues {
  const before = typedDigits(earlier);
  const after = now.nik === undefined ? before : typedDigits(now);
  const isAnotherNik = after !== before && (before.length >= NIK_LENGTH || after === '');
  return isAnotherNik ? now : { ...earlier, ...now };
}

/** The digits of the typed NIK, without spaces, dots and dashes; empty while there are none. */
export function typedDigits(values: TypedValues): string {
  return foldNik(values.nik ?? '').digits;
}
