/** What stands between the words of a name: aliases, nicknames in brackets, a title out of place. */
import { titleLexicon as lexicon } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

/** These are titles wherever they stand, if only customary words or initials stand before them. */
const SURE_TITLES = new Set(['HJ', 'DRS', 'DRA', 'DRG', 'DRH', 'KH', 'PROF']);

export function readAlias(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  for (let index = nameStart + 1; index < nameEnd - 1; index++) {
    const piece = pieces[index]!;
    if (piece.roles === 0 && piece.key !== 'AKA') continue;
    if (piece.key !== 'ALIAS' && !((piece.key === 'ALS' || piece.key === 'AKA') && piece.isDotted)) continue;
    reading.remove(index, nameEnd - 1, 'alias', 'alias');
    reading.ask('alias', index, nameEnd - 1);
    return;
  }
}

export function readInside(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  let isOnlyNobleSoFar = true;
  for (let index = nameStart; index < nameEnd; index++) {
    if (reading.isRemoved(index)) continue;
    const piece = pieces[index]!;
    if (piece.isNote) {
      const kind = lexicon.bracketNotes.get(piece.key) ?? 'nickname';
      reading.remove(index, index, kind, 'bracketed');
      if (kind !== 'rank' && kind !== 'social') reading.ask('nickname', index, index);
      continue;
    }
    const isBetween = index > nameStart && index < nameEnd - 1 && !reading.isRemoved(index + 1);
    if (isBetween && piece.isDotted && piece.key === 'H') reading.ask('haji-inside', index, index);
    if (!isOnlyNobleSoFar) continue;
    if (isBetween && SURE_TITLES.has(piece.key)) {
      reading.remove(
        index,
        index,
        piece.key === 'HJ' || piece.key === 'KH' ? 'religious' : 'academic',
        'title-inside',
      );
      reading.ask('title-inside', index, index);
      continue;
    }
    isOnlyNobleSoFar = lexicon.nobleWords.has(piece.key) || (piece.key.length === 1 && piece.key !== 'H');
  }
}
