import type { Hint } from '../../contracts/messages.ts';
import type { FieldId } from '../../domain/form/form.ts';
import type { Severity } from '../../domain/finding.ts';
import type { HintText } from '../../words/hint-text.ts';

/** One thing to be said about a field, in words. */
export interface Remark extends HintText {
  readonly severity: Severity;
}

const GRAVITY: Record<Severity, number> = { stop: 3, warn: 2, info: 1, ok: 0 };

/**
 * Makes one hint of all remarks about a field: the gravest gives the title, the others follow in the
 * details. Remarks of equal weight keep their order. What agrees is left unsaid beside what does not.
 */
export function joinRemarks(
  field: FieldId,
  remarks: readonly Remark[],
  shown: { readonly comparisons?: Hint['comparisons']; readonly proposal?: string | null } = {},
): Hint | null {
  const [first, ...others] = remarks.toSorted((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
  if (first === undefined) return null;
  const worthSaying = others.filter(({ severity }) => severity !== 'ok' || first.severity === 'ok');
  return {
    field,
    severity: first.severity,
    title: first.title,
    details: [
      ...first.details,
      ...worthSaying.map(({ title, details }) => [closeSentence(title), ...details].join(' ')),
    ],
    comparisons: shown.comparisons ?? [],
    proposal: shown.proposal ?? null,
  };
}

function closeSentence(title: string): string {
  return /[.?!:]$/.test(title) ? title : `${title}.`;
}
