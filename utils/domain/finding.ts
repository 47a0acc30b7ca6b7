import type { FieldId } from './form/form.ts';

/**
 * How a finding weighs on the person's next act.
 * `ok` fits, `info` is good to know, `warn` is doubtful, `stop` can never be right.
 * Nothing here ever keeps the person from going on.
 */
export type Severity = 'ok' | 'info' | 'warn' | 'stop';

/** Something noticed about what the person typed. Wrong data is a finding, never an exception. */
export interface Finding<Code extends string = string, Detail = unknown> {
  readonly code: Code;
  readonly severity: Severity;
  readonly field: FieldId;
  readonly detail: Detail;
}
