/** The words of `npm run verify` that the check page does not need. */
import { bilingual } from './bilingual.ts';

interface VerifyShellWords {
  readonly usage: string;
  readonly madeAt: (madeAt: string) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly notFound: (path: string) => string;
  readonly isFolder: (fileName: string) => string;
  readonly unreadable: (fileName: string) => string;
}

export const verifyShellWords = bilingual<VerifyShellWords>({
  id: {
    usage: 'Cara pakai: npm run -s verify -- BERKAS.zip [BAGIAN-LAIN.zip …] [--en]',
    madeAt: (madeAt) => `Dibuat ${madeAt}.`,
    fingerprint: (fingerprint) => `Sidik jari kunci: ${fingerprint}`,
    notFound: (path) => `${path}: berkas ini tidak ada.`,
    isFolder: (fileName) => `${fileName}: ini folder. Berikan berkas zip.`,
    unreadable: (fileName) => `${fileName}: berkas ini tidak dapat dibaca.`,
  },
  en: {
    usage: 'Usage: npm run -s verify -- FILE.zip [OTHER-PART.zip …] [--en]',
    madeAt: (madeAt) => `Made ${madeAt}.`,
    fingerprint: (fingerprint) => `Key fingerprint: ${fingerprint}`,
    notFound: (path) => `${path}: there is no such file.`,
    isFolder: (fileName) => `${fileName}: this is a folder. Give a zip file.`,
    unreadable: (fileName) => `${fileName}: this file cannot be read.`,
  },
});
