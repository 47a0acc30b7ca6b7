/** A part of a folded text that must not leave the device, and what stands there instead. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Stands for anything of which not even the ends may be seen. */
export const HIDDEN = '[***]';
