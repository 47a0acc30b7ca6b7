import type { Hint, Segment, TypedValues } from '../../contracts/messages.ts';
import { locateSlip } from '../../domain/duplicate/locate-slip.ts';
import { compareNik } from '../../domain/nik/compare-nik.ts';
import { foldNik } from '../../domain/nik/fold-nik.ts';
import { nameRegion } from '../../domain/nik/name-region.ts';
import type { NikComparison, NikFinding } from '../../domain/nik/nik-finding.ts';
import { parseTypedSex } from '../../domain/nik/parse-typed.ts';
import { readNik, type NikReading } from '../../domain/nik/read-nik.ts';
import { hintWords } from '../../words/hints.ts';
import type { HintText } from '../../words/hint-text.ts';
import { nikWords } from '../../words/nik.ts';
import type { FormCheckRequest } from '../check-form.ts';
import { describeEarlier, type EarlierRecord } from './earlier-records.ts';
import { joinRemarks, type Remark } from './remark.ts';

/**
 * All that is to be said about the NIK now typed: its structure, whether birth date and sex agree with the
 * case and with the form, whether it is the NIK of the case, and what earlier records know of it.
 */
export function checkNik(
  request: FormCheckRequest,
  earlier: readonly EarlierRecord[],
  today: string,
): Hint | null {
  const { activeCase, language } = request;
  const values = { ...request.earlierValues, ...request.snapshot.values };
  const typed = values.nik ?? '';
  if (typed.trim() === '') return null;
  const words = nikWords[language];
  const reading = readNik(typed, { today });
  const digits = foldNik(typed).digitsWithLookAlikes;
  const remarks: Remark[] = [
    ...describeReading(reading, digits, language),
    ...earlier.map((record) => describeEarlier(record, request)),
  ];
  const differing = new Set<number>();
  const known = foldNik(activeCase?.nik ?? '').digits;
  const isAnotherNik = known.length === 16 && digits !== '' && !known.startsWith(digits);
  if (isAnotherNik) {
    remarks.push(hintWords[language].nikUnlikeCase);
    markDifferences(digits, known, differing);
  } else if (reading.digits !== null) {
    remarks.push(
      ...compareWithOthers(reading, request, values).map((found) => describeComparison(found, language)),
    );
  }
  for (const { near } of earlier) {
    if (near.distance === 1) markSlip(digits, near.identity.nik, differing);
  }
  if (reading.digits !== null && remarks.length === 0) {
    remarks.push({ severity: 'ok', ...words.fine });
  }
  const region = reading.digits === null ? null : nameRegion(reading.digits);
  if (region) remarks.push({ severity: 'ok', title: words.region(region), details: [] });
  const comparisons = [{ label: hintWords[language].typed, segments: markDigits(digits, differing) }];
  if (isAnotherNik) {
    comparisons.push({ label: hintWords[language].inCase, segments: markDigits(known, new Set()) });
  }
  return joinRemarks('nik', remarks, { comparisons: digits === '' ? [] : comparisons });
}

function describeReading(
  { findings }: NikReading,
  digits: string,
  language: FormCheckRequest['language'],
): Remark[] {
  const words = nikWords[language];
  return findings.map((finding) => {
    // Too short is what every NIK is while it is being typed: said, but not as an error.
    if (finding.code === 'wrong-length' && finding.detail.length < 16) {
      const { details } = words.findings['wrong-length'](finding.detail);
      return { severity: 'info', title: words.soFar(digits.length), details };
    }
    // Worth a look in a list, but nothing the person could do anything about: an old code stays lawful.
    const severity = finding.code === 'historic-region' ? 'info' : finding.severity;
    return { severity, ...textOf(finding, language) };
  });
}

function textOf<Found extends NikFinding>(finding: Found, language: FormCheckRequest['language']): HintText {
  // Code and detail belong together in every NikFinding; the compiler cannot follow that through a record.
  const say = nikWords[language].findings[finding.code] as (detail: Found['detail']) => HintText;
  return say(finding.detail);
}

function describeComparison(found: NikComparison, language: FormCheckRequest['language']): Remark {
  const say = nikWords[language].comparisons[found.code] as (detail: NikComparison['detail']) => HintText;
  return { severity: found.severity, ...say(found.detail) };
}

function compareWithOthers(
  reading: NikReading,
  { activeCase }: FormCheckRequest,
  values: TypedValues,
): NikComparison[] {
  const formSex = parseTypedSex(values.sex ?? '');
  return [
    ...(activeCase
      ? compareNik(reading, {
          against: 'case',
          ...(activeCase.birthDate !== '' && { birthDate: activeCase.birthDate }),
          ...(activeCase.sex !== '' && { sex: activeCase.sex }),
        })
      : []),
    ...compareNik(reading, {
      against: 'form',
      ...(values.birthDate !== undefined && { birthDate: values.birthDate }),
      ...(formSex !== null && { sex: formSex }),
    }),
  ];
}

function markSlip(digits: string, recorded: string, differing: Set<number>): void {
  for (const index of locateSlip(digits, recorded)?.typedIndexes ?? []) differing.add(index);
}

function markDifferences(digits: string, known: string, differing: Set<number>): void {
  const slip = locateSlip(digits, known);
  if (slip) {
    for (const index of slip.typedIndexes) differing.add(index);
    return;
  }
  [...digits].forEach((digit, index) => {
    if (digit !== known[index]) differing.add(index);
  });
}

/** The typed digits as runs of marked and unmarked ones. */
function markDigits(digits: string, differing: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  [...digits].forEach((digit, index) => {
    const mark = differing.has(index) ? 'different' : 'same';
    const last = segments.at(-1);
    if (last?.mark === mark) segments[segments.length - 1] = { text: last.text + digit, mark };
    else segments.push({ text: digit, mark });
  });
  return segments;
}
