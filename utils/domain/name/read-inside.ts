/** What stands between the words of a name: aliases, nicknames in brackets, a title out of place. */
import type { Piece } from './name-pieces.ts';
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
  /** The first piece that is neither customary word nor initial; moved on only when a title asks for it. */
  let ownName = nameStart;
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
    if (!isBetween || piece.roles === 0) continue;
    if (piece.isDotted && piece.key === 'H') reading.ask('haji-inside', index, index);
    if (!SURE_TITLES.has(piece.key)) continue;
    while (ownName < index && (reading.isRemoved(ownName) || isCustomary(pieces[ownName]!))) ownName += 1;
    if (ownName < index) continue;
    reading.remove(
      index,
      index,
      piece.key === 'HJ' || piece.key === 'KH' ? 'religious' : 'academic',
      'title-inside',
    );
    reading.ask('title-inside', index, index);
  }
}

const isCustomary = ({ key }: Piece): boolean =>
  lexicon.nobleWords.has(key) || (key.length === 1 && key !== 'H');
