/** Titles that stand before a name: Drs., H., Brigjen TNI (Purn), K.H., Bpk. */
import { isSayable } from './sayable.ts';
import { titlesOf } from './title-chains.ts';
import { AT_END, IN_FRONT } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

/** With more of them the name is not sought among titles alone. */
const MOST_PIECES_AFTER_TITLES = 12;
/** How many pieces from the end may tell what a short word in front is. */
const LAST_PIECES = 12;
const LONGEST_FIELD_OF_DOCTORATE = 8;

/** Removes the leading run of titles and returns the index of the first piece of the name. */
export function readFront(reading: TitleReading): number {
  const pieces = reading.pieces;
  const removedBefore = reading.removed.length;
  let lastStep = -1;
  let removedBeforeLastStep = removedBefore;
  let index = 0;
  let isAfterRank = false;
  while (index < pieces.length && pieces[index]!.letters === 0) reading.dropMark(index++);
  const begin = index;
  while (index < pieces.length) {
    const removedSoFar = reading.removed.length;
    const taken = takeFront(reading, index, isAfterRank) || takeUnknownTitle(reading, begin, index);
    if (taken === 0) break;
    isAfterRank = reading.removed[reading.removed.length - 1]!.kind === 'rank';
    lastStep = index;
    removedBeforeLastStep = removedSoFar;
    if (pieces[index]!.keptFrom > pieces[index]!.start) break; // its last letter stays, as an initial
    index += taken;
    askGluedInitial(reading, index);
  }
  const isOnlyTitles =
    index >= pieces.length || (lastStep >= 0 && reading.startsSegment(index) && isAllTitles(reading, index));
  if (isOnlyTitles) {
    // Nothing else was typed, so the last of them is taken for the name (a man may be called Haji).
    const isLastStepName = lastStep >= 0 && index < pieces.length;
    const first = isLastStepName ? lastStep : Math.min(begin, pieces.length - 1);
    reading.removed.length = isLastStepName ? removedBeforeLastStep : removedBefore;
    reading.questions.length = 0;
    for (let at = Math.max(first, begin); at < index; at++) pieces[at]!.keptFrom = pieces[at]!.start;
    reading.ask('only-titles', first, isLastStepName ? index - 1 : first);
    return first;
  }
  return index;
}

function isAllTitles(reading: TitleReading, from: number): boolean {
  const pieces = reading.pieces;
  if (pieces.length - from > MOST_PIECES_AFTER_TITLES) return false;
  for (let index = from; index < pieces.length;) {
    let end = index + 1;
    while (end < pieces.length && pieces[end]!.segment === pieces[index]!.segment) end += 1;
    if (titlesOf(reading, index, end) === null) return false;
    index = end;
  }
  return true;
}

/** How many pieces from `index` are one title in front of a name; 0: none. Removes and asks. */
function takeFront(reading: TitleReading, index: number, isAfterRank: boolean): number {
  const pieces = reading.pieces;
  const piece = pieces[index]!;
  const { word } = piece;
  if (piece.isNote) {
    const kind = isAfterRank && word.isCorpsLetter ? 'rank' : word.bracketNote;
    if (kind === null || (index === 0 && kind !== 'rank' && kind !== 'social')) return 0;
    return reading.remove(index, index, kind, 'title-before');
  }
  if (index > 0 && isFieldOfDoctorate(reading, index))
    return reading.remove(index, index, 'academic', 'title-before');
  if (isAfterRank && word.isRankPart && isRankPart(reading, index))
    return reading.remove(index, index, 'rank', 'title-before');
  if ((word.places & IN_FRONT) === 0) return piece.letters > 3 ? 0 : takeDegreeInFront(reading, index);
  const { key } = word;
  if (key === 'H') return takeHaji(reading, index);
  const next = pieces[index + 1];
  const spread = word.isSpreadStart ? spreadLength(reading, index) : 0;
  if (spread > 0) return takeSpread(reading, index, index + spread - 1);
  const { initialFrom } = word;
  if (
    initialFrom > 0 &&
    next !== undefined &&
    next.segment === piece.segment &&
    next.letters > 1 &&
    piece.end - piece.start === piece.letters
  ) {
    reading.removeText(piece.start, piece.start + initialFrom, 'religious', 'title-before');
    piece.keptFrom = piece.start + initialFrom;
    reading.ask('haji-or-initial', index, index);
    return 1;
  }
  if (word.isHajiAndInitial && next !== undefined) {
    reading.ask('haji-or-initial', index, index);
    return 0;
  }
  if (word.isGluedFront) return reading.remove(index, index, 'academic', 'title-before');
  const rule = word.front;
  if (rule === null) {
    if (key === 'R' && piece.isDotted) reading.ask('raden-or-initial', index, index);
    if (word.isCustomaryAfter) reading.ask('customary-after-name', index, index);
    const isInitials = next?.segment === piece.segment && !isBeforeSureTitle(reading, index);
    if (word.isDegreeOrInitials && isInitials && !reading.isTypedAsWord(index))
      reading.ask('degree-or-initials', index, index);
    return takeDegreeInFront(reading, index);
  }
  switch (rule.how) {
    case 'always':
      return reading.remove(index, index, rule.kind, 'title-before');
    case 'dotted':
      if (piece.isDotted) {
        if (key === 'NY') reading.ask('address-or-name', index, index);
        return reading.remove(index, index, rule.kind, 'title-before');
      }
      if (key === 'NY' || key === 'MR') reading.ask('address-or-name', index, index);
      if (key !== 'NS') return 0;
      if (hasBehind(reading, index, isNursingDegree))
        return reading.remove(index, index, rule.kind, 'title-before');
      reading.ask('degree-or-initials', index, index);
      return 0;
    case 'behind':
      return index > 0 && reading.isRemoved(index - 1) && (piece.isDotted || key === 'EMERITUS')
        ? reading.remove(index, index, rule.kind, 'title-before')
        : 0;
    case 'order':
      return takePriest(reading, index) || takeDegreeInFront(reading, index);
    case 'frater':
      return takeFrater(reading, index);
    case 'architect':
      if (hasBehind(reading, index, piece.isDotted ? isArchitectDegree : isArchitectDegreeAfterComma))
        return reading.remove(index, index, rule.kind, 'title-before');
      if (piece.isDotted) reading.ask('title-inside', index, index);
      return 0;
    case 'ask':
      if (rule.kind === 'social' || rule.kind === 'professional')
        reading.ask('address-or-name', index, index);
      else if (key.startsWith('HAJ')) reading.ask('haji-in-full', index, index);
      else if (key !== 'HI') reading.ask('religious-or-name', index, index);
      else if (!piece.isDotted) reading.ask('hi-or-name', index, index);
      return reading.remove(index, index, rule.kind, 'title-before');
    case 'keep-ask':
      reading.ask('address-or-name', index, index);
      return 0;
    case 'rank':
      return takeNameLikeRank(reading, index);
  }
}

function takeHaji(reading: TitleReading, index: number): number {
  const pieces = reading.pieces;
  const next = pieces[index + 1];
  if (next === undefined || next.isNote) return 0;
  const piece = pieces[index]!;
  if (next.letters === 1 && next.word.key !== 'H') {
    reading.ask('haji-or-initial', index, index + 1);
    if (!piece.isDotted && next.word.key !== 'M') return 0;
  } else if (
    next.letters === 2 &&
    next.word.front === null &&
    !isSayable(reading.keyOf(index + 1, index + 1))
  ) {
    reading.ask('haji-or-initial', index, index + 1);
  }
  return reading.remove(index, index, 'religious', 'title-before');
}

/** AD, AL, AU are services only after TNI; as words of a name they are common (Al Amin). */
function isRankPart(reading: TitleReading, index: number): boolean {
  const { key } = reading.pieces[index]!.word;
  if (index + 1 >= reading.pieces.length) return false;
  if (key !== 'AD' && key !== 'AL' && key !== 'AU') return true;
  return reading.pieces[index - 1]?.word.key === 'TNI';
}

function takeNameLikeRank(reading: TitleReading, index: number): number {
  const pieces = reading.pieces;
  const { key } = pieces[index]!.word;
  const next = pieces[index + 1];
  const isProved =
    next !== undefined &&
    (next.isNote ||
      (next.word.isRankPart && index + 2 < pieces.length) ||
      next.word.front !== null ||
      (next.word.key === 'H' && next.isDotted));
  if (isProved) return reading.remove(index, index, 'rank', 'title-before');
  let following = 0;
  for (let at = index + 1; at < pieces.length && at <= index + 3; at++) {
    if (
      pieces[at]!.segment === pieces[index]!.segment &&
      pieces[at]!.letters > 1 &&
      reading.kindOfLetters(at, at) === undefined
    )
      following += 1;
  }
  reading.ask('rank-or-family-name', index, index);
  return following >= 2 && key !== 'LAKSAMANA' && key !== 'AJUN' && key !== 'PRADA'
    ? reading.remove(index, index, 'rank', 'title-before')
    : 0;
}

/** K.H., T.G.H., Tuan Guru, Jro Mangku, Dr. (H.C.): the number of pieces, or 0. */
function spreadLength(reading: TitleReading, index: number): number {
  const pieces = reading.pieces;
  let found = 0;
  for (let count = 2; count <= 4; count++) {
    const before = pieces[index + count - 2]!;
    const piece = pieces[index + count - 1];
    if (piece === undefined || piece.segment !== before.segment || piece.isNote) break;
    if (before.letters === 1 && !before.isDotted) break;
    const isWhole =
      piece.letters > 1 || piece.isDotted || reading.isDotGlued(index + count - 2, index + count - 1);
    if (isWhole && reading.wordOf(index, index + count - 1).isSpreadFront) found = count;
  }
  return found;
}

function takeSpread(reading: TitleReading, from: number, last: number): number {
  const rule = reading.wordOf(from, last).front;
  if (rule?.how === 'ask') reading.ask('religious-or-name', from, last);
  return reading.remove(from, last, rule?.kind ?? 'religious', 'title-before');
}

/** Dr. rer. nat., Dr. sc. hum., Dr. rer. biol. hum.: any short dotted field, of which no list is complete. */
function isFieldOfDoctorate(reading: TitleReading, index: number): boolean {
  const pieces = reading.pieces;
  const { word, letters, isDotted, segment } = pieces[index]!;
  if (!isDotted || letters < 2 || letters > LONGEST_FIELD_OF_DOCTORATE) return false;
  if (pieces[index + 1]?.segment !== segment || !reading.isRemoved(index - 1)) return false;
  const isFirst = isScienceOfDoctorate(reading, index - 1);
  if (!isFirst && !(index > 1 && isScienceOfDoctorate(reading, index - 2))) return false;
  const isOtherTitle = word.front !== null && word.front.kind !== 'academic' && word.key !== 'POL';
  if (isOtherTitle || word.isShortName) return false;
  return isFirst ? !reading.isGivenName(index) : word.isFieldOfStudy;
}

const isScienceOfDoctorate = (reading: TitleReading, index: number): boolean => {
  const { key } = reading.pieces[index]!.word;
  return (key === 'RER' || key === 'SC') && reading.isRemoved(index);
};

/** One of the last pieces is what is sought, and stands behind the name that follows `index`. */
function hasBehind(
  reading: TitleReading,
  index: number,
  isSought: (reading: TitleReading, at: number) => boolean,
): boolean {
  const last = reading.pieces.length - 1;
  for (let at = last; at > index + 1 && at > last - LAST_PIECES; at--) if (isSought(reading, at)) return true;
  return false;
}

/** S.Kep., A.Md.Kep., Sp.Kep.Mat., SKepNs: a degree or its field, so that no Kepin and no Kepala makes a nurse. */
const isNursingDegree = ({ pieces }: TitleReading, at: number): boolean => {
  const { key, places } = pieces[at]!.word;
  return (places & AT_END) !== 0 && key.includes('KEP');
};

/** Every architect has one of them behind the name: S.Ars., M.Ars., IAI. */
const ARCHITECT_DEGREES = new Set(['IAI', 'ARS', 'SARS', 'MARS']);
const isArchitectDegree = ({ pieces }: TitleReading, at: number): boolean =>
  ARCHITECT_DEGREES.has(pieces[at]!.word.key);

/** Ar without a dot may be a name or initials, so no hospital's M.A.R.S. and no word without comma will do. */
const isArchitectDegreeAfterComma = ({ pieces }: TitleReading, at: number): boolean => {
  const { word, segment } = pieces[at]!;
  return segment > 0 && word.key !== 'MARS' && ARCHITECT_DEGREES.has(word.key);
};

/** The last of the pieces that dots join to this one: the Cap of O.F.M.Cap. */
function endOfDots(reading: TitleReading, from: number): number {
  let last = from;
  while (last + 1 < reading.pieces.length && last < from + 4 && reading.isDotGlued(last, last + 1)) last += 1;
  return last;
}

/** The letters of an order as a word of their own, at an end of what stands between two commas: SVD. */
const isOrderBehind = (reading: TitleReading, at: number): boolean => {
  const pieces = reading.pieces;
  const { word } = pieces[at]!;
  if (reading.startsSegment(at) && reading.wordOf(at, endOfDots(reading, at)).isOrder) return true;
  if (!word.isOrder) return false;
  const isLast = at === pieces.length - 1 || reading.startsSegment(at + 1);
  const isTitleAtEnd = word.isLastWordDegree || word.isLastWordDoubt || pieces[at]!.segment > 0;
  return isLast && isTitleAtEnd && pieces[at - 1]!.letters > 1 && !reading.isDotGlued(at - 1, at);
};

/** M.Sc. is the commoner reading of the letters of the Sacred Heart. */
const isSureOrderBehind = (reading: TitleReading, at: number): boolean =>
  isOrderBehind(reading, at) && reading.pieces[at]!.word.key !== 'MSC';

/** RP. and RD. are priests when the letters of an order follow the name, else initials or Raden. */
function takePriest(reading: TitleReading, index: number): number {
  const piece = reading.pieces[index]!;
  const isPriestOnly = piece.word.key === 'RP' || piece.word.key === 'RD';
  if (!piece.isDotted && !isPriestOnly) return 0;
  if (hasBehind(reading, index, isPriestOnly ? isOrderBehind : isSureOrderBehind))
    return reading.remove(index, index, 'religious', 'title-before');
  if (isPriestOnly && piece.isDotted) reading.ask('religious-or-name', index, index);
  return 0;
}

/** Fr. is a Frater when the letters of an order follow, else he may be a Fransiskus. */
function takeFrater(reading: TitleReading, index: number): number {
  if (!hasBehind(reading, index, isSureOrderBehind)) {
    if (!reading.pieces[index]!.isDotted) return 0;
    reading.ask('religious-or-name', index, index);
  }
  return reading.remove(index, index, 'religious', 'title-before');
}

/** An initial that is written together with the title before it: K.H.M. Ali, TGH.M. Ali, Hj.S. Ali. */
function askGluedInitial(reading: TitleReading, index: number): void {
  const pieces = reading.pieces;
  const initial = pieces[index];
  if (initial === undefined || initial.letters !== 1 || !initial.isDotted || initial.word.key === 'H') return;
  if (!reading.isDotGlued(index - 1, index)) return;
  if (reading.removed[reading.removed.length - 1]!.kind === 'religious')
    reading.ask('haji-or-initial', index - 1, index);
}

/** Degrees that two letters with dots make, of which people seldom have the initials. */
const DEGREES_IN_FRONT = new Set(['SE', 'SH', 'MM', 'SKM', 'MBA']);

/** A degree that was typed before the name, "S.Pd. Wira", and titles with a space behind each letter. */
function takeDegreeInFront(reading: TitleReading, index: number): number {
  const pieces = reading.pieces;
  const piece = pieces[index]!;
  if (piece.letters === 1 && !piece.isDotted) return takeSpacedLetters(reading, index);
  const field = pieces[index + 1];
  if (
    !piece.isDotted ||
    !piece.word.isDegreePrefix ||
    field === undefined ||
    !reading.isDotGlued(index, index + 1)
  )
    return 0;
  let count = 2;
  while (count < 4 && index + count < pieces.length && reading.isDotGlued(index + count - 1, index + count))
    count += 1;
  if (index + count >= pieces.length) return 0;
  const kind = reading.kindOfLetters(index, index + count - 1);
  // "S.E., M.M., Wira": nobody's initials have a comma of their own.
  if (kind !== undefined && reading.startsSegment(index + count) && !isAllTitles(reading, index + count)) {
    reading.ask('title-inside', index, index + count - 1);
    return reading.remove(index, index + count - 1, kind, 'title-before');
  }
  if (DEGREES_IN_FRONT.has(reading.wordOf(index, index + count - 1).key)) {
    reading.ask('title-inside', index, index + count - 1);
    return 0;
  }
  const isDoctorate = reading.wordOf(index, index + count - 1).key === 'PHD';
  if ((!field.word.isFieldHalf && !isDoctorate) || kind === undefined) return 0;
  reading.ask('title-inside', index, index + count - 1);
  return reading.remove(index, index + count - 1, 'academic', 'title-before');
}

/** D r s . Wira */
function takeSpacedLetters(reading: TitleReading, index: number): number {
  const pieces = reading.pieces;
  for (let last = index + 1; last < index + 4; last++) {
    const piece = pieces[last];
    if (piece === undefined || piece.letters !== 1) return 0;
    const afterSpace = reading.text.charAt(piece.end) === ' ' ? piece.end + 1 : piece.end;
    if (reading.text.charAt(afterSpace) !== '.') {
      if (piece.isDotted) return 0;
      continue;
    }
    const { front } = reading.wordOf(index, last);
    if (front === null || front.how !== 'always' || last + 1 >= pieces.length) return 0;
    return reading.remove(index, last, front.kind, 'title-before');
  }
  return 0;
}

function isBeforeSureTitle({ pieces }: TitleReading, index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined || next.segment !== pieces[index]!.segment) return false;
  return next.word.front?.how === 'always' && next.word.front.kind !== 'social';
}

/** A dotted word that no list knows, beside a title: "Xyz. Dr. Wira" is taken out, "Dr. Xyz. Wira" stays. */
function takeUnknownTitle(reading: TitleReading, begin: number, index: number): number {
  const pieces = reading.pieces;
  const piece = pieces[index]!;
  const next = pieces[index + 1];
  if (!piece.isDotted || piece.letters < 3 || next === undefined) return 0;
  const { word } = piece;
  if (word.isNoble || word.isHajiAndInitial || word.isShortName || reading.isNameWord(index)) return 0;
  if (next.segment !== piece.segment) return 0;
  if (isBeforeSureTitle(reading, index)) {
    reading.ask('title-inside', index, index);
    return reading.remove(index, index, next.word.front?.kind ?? 'academic', 'title-before');
  }
  if (index > begin || piece.letters === 3) reading.ask('title-inside', index, index);
  return 0;
}
