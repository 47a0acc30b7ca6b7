/** What a bag says of itself, and the files with which anyone can check it. */
import { CHRONOLOGY_VERSION } from '../../contracts/bundle.ts';
import { CHECK_PAGE_PATH, README_PATH, writeBagCount, writeChainHead } from '../../domain/evidence/bag.ts';
import { encode, type BagWriter } from './bag-writer.ts';
import type { BundleContent } from './bundle-content.ts';
import type { CaseEvidence } from './case-evidence.ts';
import { writeReadme } from './readme.ts';

/** Lines of `bag-info.txt` that all parts have in common. */
export function describeBag(
  { chronology }: BundleContent,
  { states }: CaseEvidence,
): (readonly [label: string, value: string])[] {
  const { software, madeAtLocal, privacy } = chronology;
  return [
    ['Bagging-Date', madeAtLocal.slice(0, 10)],
    ['Bagging-Time', madeAtLocal],
    ['Bag-Software-Agent', `${software.name} ${software.version}`],
    ['External-Identifier', chronology.case.reference],
    [
      'External-Description',
      'Kronologi dan bukti kendala pendaftaran OSS / evidence of trouble with OSS registration',
    ],

    ['Chronology-Version', String(CHRONOLOGY_VERSION)],
    ['Field-Map-Version', software.catalogueVersion],
    ['Field-Map-Last-Checked-On-Live-Site', software.fieldMapCheckedOn ?? 'never'],
    ['Privacy-Level', privacy.level],
    ['Privacy-Name', privacy.name],
    ['Privacy-NIK', privacy.nik],
    ['Privacy-Email', privacy.email],
    ['Privacy-Phone', privacy.phone],
    ['Privacy-Birth-Date', privacy.birthDate],
    ...states.map((state) => ['Chain-Head', writeChainHead(state)] as const),
  ];
}

export interface BagFrame {
  readonly content: BundleContent;
  readonly evidence: CaseEvidence;
  readonly checkPage: Uint8Array<ArrayBuffer>;
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly info: ReturnType<typeof describeBag>;
}

/** Writes the tag files of one part. */
export function finishBag(
  bag: BagWriter,
  { content, evidence, checkPage, part, info }: BagFrame,
): Promise<void> {
  const { software, madeAtLocal } = content.chronology;
  const readme = writeReadme({
    reference: evidence.reference,
    madeAtLocal,
    software: `${software.name} ${software.version}`,
    fingerprint: evidence.fingerprint,
    part,
  });
  const partLines =
    part === null
      ? []
      : ([
          ['Bag-Group-Identifier', evidence.base],
          ['Bag-Count', writeBagCount(part.number, part.of)],
        ] as const);
  return bag.finish({
    info: [...info, ...partLines],
    tags: [
      [README_PATH, encode(readme)],
      [CHECK_PAGE_PATH, checkPage],
    ],
  });
}
